package org.hearsay.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies at any instant takes nothing along that it had acknowledged. */
class KillTest {
  private static final int KILLS = 6;
  private static final int LINES_MAX = 60;

  @TempDir Path folder;

  @Test
  void kill_nine_at_any_instant_loses_nothing_acknowledged() throws Exception {
    long seed = Long.getLong("hearsay.seed", System.nanoTime());
    Random random = new Random(seed);
    TreeSet<String> acknowledged = new TreeSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> told = runAndKill(kill * 9_999, random);
      assertTrue(!told.isEmpty(), "the child told nothing; seed " + seed);
      for (String line : told) {
        String name = line.substring("kept ".length());
        boolean changed =
            line.startsWith("kept ") ? acknowledged.add(name) : acknowledged.remove(name);
        assertTrue(changed, line);
      }
      assertHolds(acknowledged, "kill " + kill + ", seed " + seed);
    }
  }

  private void assertHolds(TreeSet<String> acknowledged, String when) throws Exception {
    try (EmbeddedLedger ledger = EmbeddedLedger.open(folder, InstantSource.system())) {
      assertEquals(List.of(), ledger.verify(), when);
      TreeSet<String> there =
          ledger.readings().stream()
              .map(r -> r.article().id().value())
              .collect(Collectors.toCollection(TreeSet::new));
      TreeSet<String> unsaid = new TreeSet<>(there);
      unsaid.removeAll(acknowledged);
      TreeSet<String> lost = new TreeSet<>(acknowledged);
      lost.removeAll(there);
      // At the instant of death one step may be done and not yet told, either way.
      assertTrue(unsaid.size() <= 1 && lost.size() <= 1, when + ": " + unsaid + " " + lost);
      assertTrue(
          lost.stream().allMatch(l -> justBeforeTheLast(l, acknowledged)), when + ": lost " + lost);
      acknowledged.clear();
      acknowledged.addAll(there);
    }
  }

  /** The child takes out n(i-1) after it kept n(i): only that one may be gone untold. */
  private static boolean justBeforeTheLast(String lost, TreeSet<String> acknowledged) {
    int n = Integer.parseInt(lost.substring(1));
    return acknowledged.contains("n" + (n + 1)) && !acknowledged.contains("n" + (n + 2));
  }

  private List<String> runAndKill(int first, Random random)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProcess.class.getName(),
                folder.toString(),
                Integer.toString(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int lines = 1 + random.nextInt(LINES_MAX);
    int micros = random.nextInt(3_000);
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      java.util.ArrayList<String> told = new java.util.ArrayList<>();
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        if (line == null) {
          throw new IOException("the child ended by itself after " + told);
        }
        told.add(line);
      }
      Thread.sleep(micros / 1000, micros % 1000 * 1000);
      child.toHandle().destroyForcibly(); // SIGKILL; the stream stays open
      child.waitFor();
      out.lines().forEach(told::add);
      return told;
    } finally {
      child.destroyForcibly();
    }
  }
}
