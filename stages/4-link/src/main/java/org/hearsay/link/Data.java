package org.hearsay.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files beside these classes in the jar. */
final class Data {
  private Data() {}

  /**
   * The lines of a file that are neither blank nor a remark ({@code #}).
   *
   * @throws IllegalStateException where the jar lacks it
   */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Data.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the jar", e);
    }
    return lines;
  }
}
