package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which outlets are one owner's ({@code publishers.txt}). An outlet that the file does not know is
 * a publisher of its own.
 */
final class Publishers {
  /**
   * @param outlets their names
   * @param hosts the hosts they publish on
   * @param why why several hosts are one publisher; empty only where there is one host
   */
  record Publisher(String name, List<String> outlets, List<String> hosts, String why) {}

  private final List<Publisher> all;
  private final Map<String, String> byOutlet = new HashMap<>();

  private Publishers(List<Publisher> all) {
    this.all = all;
    for (Publisher p : all) {
      p.outlets().forEach(o -> byOutlet.put(o.toLowerCase(Locale.ROOT), p.name()));
    }
  }

  static Publishers standard() {
    return of(Data.lines("publishers.txt"));
  }

  /**
   * @throws IllegalArgumentException where a line is not in the form
   */
  static Publishers of(List<String> lines) {
    return new Publishers(
        lines.stream()
            .map(
                line -> {
                  String[] part = line.split("\\|", -1);
                  if (part.length != 4) {
                    throw new IllegalArgumentException("not 4 columns: " + line);
                  }
                  return new Publisher(
                      part[0].strip(), list(part[1]), list(part[2]), part[3].strip());
                })
            .toList());
  }

  List<Publisher> all() {
    return all;
  }

  String of(String outlet) {
    return byOutlet.getOrDefault(outlet.toLowerCase(Locale.ROOT), outlet);
  }

  private static List<String> list(String column) {
    return List.of(column.split(";")).stream()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
