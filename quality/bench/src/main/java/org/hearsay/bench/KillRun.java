package org.hearsay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.hearsay.gather.Archive;
import org.hearsay.gather.Position;
import org.hearsay.gather.Verification;
import org.hearsay.testkit.web.LocalWeb;
import org.hearsay.testkit.web.NewsSite;

/**
 * Kills a gather run by SIGKILL at random instants: {@code KillRun KILLS [SEED]}. After each death
 * the archive is opened again, every byte verified, and every capture that the dead process had
 * acknowledged is looked for. The next process goes on in the same archive.
 */
public final class KillRun {
  /**
   * What one series of deaths left.
   *
   * @param midRun deaths of processes that had not finished their round
   * @param acknowledged captures, all lives together
   */
  public record Result(int deaths, int midRun, int acknowledged, int lost, int unsound) {}

  /** More than two hundred lives fetch. */
  private static final int STORIES = 12_000;

  private static final String FINISHED = "finished";

  private KillRun() {}

  /** Runs it and prints one line. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int kills = Integer.parseInt(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    System.out.println(run(Files.createTempDirectory("hearsay-kill"), kills, seed, 1_200));
  }

  /**
   * @param aliveMillisMax the longest that a process lives after it has started
   */
  public static Result run(Path folder, int kills, long seed, int aliveMillisMax)
      throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(seed);
    Path archive = folder.resolve("archive");
    Set<String> acknowledged = new HashSet<>();
    int lost = 0;
    int unsound = 0;
    int midRun = 0;
    try (LocalWeb web = NewsSite.serve(LocalWeb.start(), STORIES, 0).withoutLog()) {
      Path sources = folder.resolve("sources.toml");
      Files.writeString(
          sources,
          String.format(
              Locale.ROOT,
              "[[source]]\nname=\"site\"\nkind=\"sitemap\"\naddress=\"%s\"\npace=0.02\n",
              web.url("/sitemap.xml")));
      for (int death = 0; death < kills; death++) {
        List<String> said = liveAndDie(archive, sources, random.nextInt(aliveMillisMax));
        midRun += said.contains(FINISHED) ? 0 : 1;
        said.stream().filter(line -> line.startsWith("http")).forEach(acknowledged::add);
        Set<String> held = held(archive);
        lost += (int) acknowledged.stream().filter(url -> !held.contains(url)).count();
        Verification found = Archive.verify(archive);
        unsound += found.isSound() ? 0 : 1;
      }
    }
    return new Result(kills, midRun, acknowledged.size(), lost, unsound);
  }

  private static List<String> liveAndDie(Path archive, Path sources, int aliveMillis)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                GatherChild.class.getName(),
                archive.toString(),
                sources.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> said = new ArrayList<>();
    Thread killer =
        Thread.ofPlatform()
            .unstarted(
                () -> {
                  try {
                    Thread.sleep(aliveMillis);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  // The handle, since the process itself would close the pipe with lines still in
                  // it.
                  child.toHandle().destroyForcibly();
                });
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals("started")) {
          killer.start();
        } else {
          said.add(line);
        }
      }
    }
    child.waitFor();
    killer.join();
    return cutLineLeftOut(said);
  }

  /** A line that the dying process did not finish may name another story. */
  private static List<String> cutLineLeftOut(List<String> said) {
    boolean whole = said.isEmpty() || said.getLast().equals(FINISHED);
    return whole ? said : said.subList(0, said.size() - 1);
  }

  private static Set<String> held(Path archive) throws IOException {
    Set<String> held = new HashSet<>();
    try (Archive again = Archive.open(archive, Clock.systemUTC())) {
      again.replay(Position.START, capture -> held.add(capture.url()));
    }
    return held;
  }
}
