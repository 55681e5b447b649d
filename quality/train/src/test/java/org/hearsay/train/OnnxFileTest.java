package org.hearsay.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnnxFileTest {
  private static byte[] file() {
    var file = new OnnxFile();
    file.input("x", OnnxFile.FLOAT, "rows", "2");
    String matrix = file.floats("matrix", new float[] {1, 2, 3, 4}, 2, 2);
    file.node("MatMul", "product", List.of("x", matrix));
    file.output("product", OnnxFile.FLOAT, "rows", "2");
    return file.bytes(Map.of("b", "2", "a", "1"));
  }

  @Test
  void what_is_written_is_read_back_by_its_name_and_by_its_product() throws IOException {
    var read = new OnnxTensors(file());
    assertArrayEquals(new float[] {1, 2, 3, 4}, read.get("matrix"));
    assertArrayEquals(new float[] {1, 2, 3, 4}, read.get("product"));
    assertThrows(IllegalArgumentException.class, () -> read.get("other"));
  }

  @Test
  void the_same_calls_give_the_same_bytes() {
    assertArrayEquals(file(), file());
  }

  @Test
  void a_quantised_value_is_no_further_off_than_half_a_step_of_its_row() {
    float[] matrix = {0.1f, -0.2f, 0.3f, 10, -20, 5};
    Quantised q = Quantised.rows(matrix, 3);
    for (int i = 0; i < matrix.length; i++) {
      float scale = q.scales()[i / 3];
      assertEquals(matrix[i], q.values()[i] * scale, scale / 2 + 1e-6);
    }
    assertEquals(q.values()[1], q.transposed(3)[2]);
  }
}
