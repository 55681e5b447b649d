package org.hearsay.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static ByteArrayInputStream file(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void the_model_that_was_measured_is_taken() {
    assertArrayEquals(new byte[] {'a', 'b', 'c'}, ModelFile.read("m", file("abc"), SHA256_OF_ABC));
  }

  @Test
  void a_model_cut_off_is_refused_by_its_length_and_sum() {
    var refusal =
        assertThrows(
            ModelFile.Unusable.class, () -> ModelFile.read("m", file("ab"), SHA256_OF_ABC));
    assertTrue(String.valueOf(refusal.getMessage()).contains("2 bytes"));
  }

  @Test
  void a_missing_model_is_refused_by_name() {
    var refusal =
        assertThrows(ModelFile.Unusable.class, () -> ModelFile.read("m", null, SHA256_OF_ABC));
    assertTrue(String.valueOf(refusal.getMessage()).contains("m is missing"));
  }

  @Test
  void a_foreign_file_is_no_model() {
    assertThrows(ModelFile.Unusable.class, () -> new Encoder(new byte[] {1, 2, 3}, 1));
  }
}
