package org.hearsay.read.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file beside a class: UTF-8, one fact a line, columns parted by tabs, {@code #} starts a
 * comment line. An analyst edits it with any editor; a line with the wrong number of columns stops
 * the start with its number.
 */
public final class FactFile {
  private FactFile() {}

  /**
   * The facts of a file.
   *
   * @param beside the class in whose package it lies
   * @param columns how many columns a line has; missing ones at its end are empty
   * @throws IllegalStateException where the file is missing or a line has more columns
   */
  public static List<List<String>> read(Class<?> beside, String name, int columns) {
    List<List<String>> facts = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          facts.add(columns(line, columns, name + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(facts);
  }

  private static List<String> columns(String line, int columns, String where) {
    List<String> parts = new ArrayList<>(List.of(line.split("\t", -1)));
    if (parts.size() > columns) {
      throw new IllegalStateException(where + " has more than " + columns + " columns");
    }
    while (parts.size() < columns) {
      parts.add("");
    }
    parts.replaceAll(String::strip);
    return List.copyOf(parts);
  }
}
