package org.hearsay.train;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;

/**
 * All state of a run in one file, written beside and moved into place, so that a kill loses none.
 */
final class Checkpoint {
  private final Path file;

  Checkpoint(Path file) {
    this.file = file;
  }

  void save(int step, Network network, Network average, Optimiser optimiser, float[][] small)
      throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 20))) {
      out.writeInt(step);
      for (Collection<NDArray> group : groups(network, average, optimiser)) {
        for (NDArray array : group) {
          write(out, array.toFloatArray());
        }
      }
      for (float[] values : small) {
        write(out, values);
      }
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gives the step that the file was written at. */
  int load(Network network, Network average, Optimiser optimiser, float[][] small)
      throws IOException {
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int step = in.readInt();
      for (Collection<NDArray> group : groups(network, average, optimiser)) {
        for (NDArray array : group) {
          boolean learns = array.hasGradient();
          array.setRequiresGradient(false);
          array.set(read(in, (int) array.size()));
          array.setRequiresGradient(learns);
        }
      }
      for (float[] values : small) {
        System.arraycopy(read(in, values.length), 0, values, 0, values.length);
      }
      return step;
    }
  }

  private static List<Collection<NDArray>> groups(
      Network network, Network average, Optimiser optimiser) {
    return List.of(
        network.trained().values(),
        average.trained().values(),
        optimiser.means.values(),
        optimiser.squares.values());
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  private static float[] read(DataInputStream in, int length) throws IOException {
    float[] values = new float[length];
    ByteBuffer.wrap(in.readNBytes(length * 4)).asFloatBuffer().get(values);
    return values;
  }
}
