package org.hearsay.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Death at any instant; the bench {@link KillRun} does it two hundred times. */
class KillTest {
  @TempDir private Path folder;

  @Test
  void a_gather_run_that_is_killed_loses_no_acknowledged_capture_and_the_next_goes_on()
      throws Exception {
    KillRun.Result result = KillRun.run(folder, 4, 11, 4_000);
    assertEquals(0, result.lost(), result.toString());
    assertEquals(0, result.unsound(), result.toString());
    assertTrue(result.acknowledged() > 0, result.toString());
  }
}
