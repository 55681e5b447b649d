package org.hearsay.train;

/**
 * A matrix in 8 bits, every row by a scale of its own: a value is its byte times its row's scale.
 */
record Quantised(byte[] values, float[] scales) {

  static Quantised rows(float[] matrix, int width) {
    byte[] values = new byte[matrix.length];
    float[] scales = new float[matrix.length / width];
    for (int row = 0; row < scales.length; row++) {
      float largest = 1e-8f;
      for (int i = row * width; i < (row + 1) * width; i++) {
        largest = Math.max(largest, Math.abs(matrix[i]));
      }
      scales[row] = largest / 127;
      for (int i = row * width; i < (row + 1) * width; i++) {
        values[i] = (byte) Math.round(matrix[i] / scales[row]);
      }
    }
    return new Quantised(values, scales);
  }

  /** The matrix again, but for what was rounded away. */
  float[] matrix() {
    int width = values.length / scales.length;
    float[] matrix = new float[values.length];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = values[i] * scales[i / width];
    }
    return matrix;
  }

  /** The bytes, columns and rows exchanged. */
  byte[] transposed(int width) {
    int rows = scales.length;
    byte[] out = new byte[values.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < width; c++) {
        out[c * rows + r] = values[r * width + c];
      }
    }
    return out;
  }
}
