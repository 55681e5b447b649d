package org.hearsay.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.keep.EmbeddedLedger;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.watch.Condition;
import org.hearsay.model.watch.Delivery;
import org.hearsay.model.watch.Watch;
import org.hearsay.search.LuceneSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies at any instant loses no change and tells none under two keys. */
class KillTest {
  private static final int KILLS = 5;
  private static final int ARTICLES = 60;

  @TempDir private Path folder;

  @Test
  void kill_nine_at_any_instant_loses_no_change_and_gives_none_two_keys() throws Exception {
    long seed = Long.getLong("hearsay.seed", System.nanoTime());
    Random random = new Random(seed);
    try (Receiver receiver = new Receiver()) {
      Watch watch = begun(receiver.address());
      for (int kill = 0; kill < KILLS; kill++) {
        runAndKill(seed, random);
        freeWhatTheDeadHeld();
      }
      KilledWatcher.run(folder, ARTICLES, seed, n -> {});
      assertToldOnce(watch, seed, receiver.got());
    }
  }

  /** An empty ledger with a watch that has looked at it once. */
  private Watch begun(String address) throws Exception {
    try (EmbeddedLedger ledger = EmbeddedLedger.open(folder, InstantSource.system());
        LuceneSearch search = LuceneSearch.inMemory()) {
      Watch watch =
          Stories.watch(
              ledger.watches(), new Condition.NewClaim(), Optional.of(address), Optional.empty());
      new Watching(ledger, ledger.watches(), search, InstantSource.system()).evaluate();
      return watch;
    }
  }

  private void assertToldOnce(Watch watch, long seed, List<Receiver.Got> got) throws Exception {
    Map<String, Set<String>> keysOfClaim = new HashMap<>();
    for (Receiver.Got message : got) {
      JsonNode data = new ObjectMapper().readTree(message.body()).path("data");
      keysOfClaim
          .computeIfAbsent(data.path("value").asText(), v -> new TreeSet<>())
          .add(message.header("webhook-id"));
    }
    int expected =
        Stories.readings(seed, ARTICLES).stream()
            .mapToInt(r -> (int) r.claims().stream().map(c -> trigger(r, c)).distinct().count())
            .sum();
    assertEquals(expected, keysOfClaim.size(), "every new claim was told; seed " + seed);
    keysOfClaim.forEach((claim, keys) -> assertEquals(1, keys.size(), claim + ", seed " + seed));
    try (EmbeddedLedger ledger = EmbeddedLedger.open(folder, InstantSource.system())) {
      assertEquals(expected, ledger.watches().changes(watch.number(), 0, 10_000).size());
      List<Delivery> all = ledger.watches().deliveries(watch.number(), 10_000);
      assertTrue(all.stream().allMatch(d -> d.state() == Delivery.State.SENT), "seed " + seed);
      Set<String> keys = all.stream().map(Delivery::key).collect(Collectors.toSet());
      assertEquals(expected, keys.size());
    }
    System.out.println(
        "%d kills: %d changes, %d messages, so %d sent twice under the same key; seed %d"
            .formatted(KILLS, expected, got.size(), got.size() - expected, seed));
  }

  private static String trigger(Reading reading, Claim claim) {
    return reading.article().id() + " " + claim.type() + claim.trigger() + claim.item();
  }

  /** Instead of waiting three minutes for the dead one's lease to end. */
  private void freeWhatTheDeadHeld() throws Exception {
    try (Connection c =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(EmbeddedLedger.FILE));
        Statement s = c.createStatement()) {
      s.executeUpdate("UPDATE delivery SET due = 0 WHERE state = 'waiting'");
    }
  }

  private void runAndKill(long seed, Random random) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWatcher.class.getName(),
                folder.toString(),
                Integer.toString(ARTICLES),
                Long.toString(seed))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      int lines = 1 + random.nextInt(8);
      for (String line = out.readLine(); line != null && lines > 0; line = out.readLine()) {
        lines -= line.startsWith("at ") ? 1 : 0;
      }
      Thread.sleep(random.nextInt(60));
      child.toHandle().destroyForcibly(); // SIGKILL
      child.waitFor();
    } finally {
      child.destroyForcibly();
    }
  }
}
