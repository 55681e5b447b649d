package org.hearsay.train;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets PyTorch multiply float matrices in bfloat16 with float sums, twice as fast where the
 * processor has AVX512_BF16.
 *
 * <p>DJL has no call for torch.set_float32_matmul_precision("medium"), so the library's own
 * function is called. Without it training is slower and nothing else.
 */
final class MatmulPrecision {
  private static final int MEDIUM = 2;

  private MatmulPrecision() {}

  /** Gives whether it could be set. PyTorch must have been loaded before. */
  static boolean medium() {
    Path cache = Path.of(System.getProperty("user.home"), ".djl.ai", "pytorch");
    try (var files = Files.walk(cache, 2)) {
      Optional<Path> torch = files.filter(f -> f.endsWith("libtorch_cpu.so")).sorted().findFirst();
      if (torch.isEmpty()) {
        return false;
      }
      NativeLibrary library = NativeLibrary.getInstance(torch.get().toString());
      Pointer context = library.getFunction("_ZN2at13globalContextEv").invokePointer(new Object[0]);
      library
          .getFunction("_ZN2at7Context25setFloat32MatmulPrecisionENS_22Float32MatmulPrecisionE")
          .invokeVoid(new Object[] {context, MEDIUM});
      return true;
    } catch (IOException | UnsatisfiedLinkError e) {
      return false;
    }
  }
}
