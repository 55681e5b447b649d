package org.hearsay.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class of item by the codebook's section 7: a plain lower-case name. The taxonomy lies beside
 * this class in {@code item-classes.txt}, one class a line with the class above it.
 */
public record ItemClass(String name) {
  private static final Map<String, String> PARENTS = load();

  /**
   * @throws IllegalArgumentException where the taxonomy has no such class
   */
  public ItemClass {
    if (!PARENTS.containsKey(name)) {
      throw new IllegalArgumentException("no item class: " + name);
    }
  }

  /** Every class, in the file's order. */
  public static Set<String> names() {
    return PARENTS.keySet();
  }

  /** The class above this one. */
  public Optional<ItemClass> parent() {
    String parent = PARENTS.getOrDefault(name, "");
    return parent.isEmpty() ? Optional.empty() : Optional.of(new ItemClass(parent));
  }

  /**
   * Whether this is the other or lies below it: a loitering munition is a drone, is an aircraft.
   */
  public boolean isA(ItemClass other) {
    return equals(other) || parent().map(p -> p.isA(other)).orElse(false);
  }

  /** Whether both could name one thing: one lies above the other. */
  public boolean compatible(ItemClass other) {
    return isA(other) || other.isA(this);
  }

  private static Map<String, String> load() {
    Map<String, String> parents = new LinkedHashMap<>();
    try (InputStream in = ItemClass.class.getResourceAsStream("item-classes.txt")) {
      if (in == null) {
        throw new IllegalStateException("item-classes.txt is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] part = line.split("<", 2);
          parents.put(part[0].strip(), part.length > 1 ? part[1].strip() : "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return java.util.Collections.unmodifiableMap(parents);
  }
}
