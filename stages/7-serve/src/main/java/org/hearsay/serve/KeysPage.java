package org.hearsay.serve;

import java.util.List;

/** What the keys do. The script shows the same over any page; the page is there without it. */
record KeysPage(Frame frame, List<Group> groups) {
  /** Keys that belong together. */
  record Group(String name, List<Key> keys) {}

  /** One key, or several that do the like. */
  record Key(List<String> keys, String does) {}

  static KeysPage of(Snapshot snapshot) {
    return new KeysPage(
        Frame.of("Keys", "", snapshot),
        List.of(
            new Group(
                "Moving",
                List.of(
                    new Key(List.of("j"), "the next happening, claim or row"),
                    new Key(List.of("k"), "the one before"),
                    new Key(List.of("Enter"), "opens it"),
                    new Key(List.of("/"), "to the search"),
                    new Key(List.of("Esc"), "out of a field; closes a card"),
                    new Key(List.of("?"), "these keys"))),
            new Group(
                "Deciding, where a claim or its card has the focus",
                List.of(
                    new Key(List.of("a"), "accept: the claim reads as it is written"),
                    new Key(List.of("m"), "mend: opens the fields"),
                    new Key(List.of("r"), "reject: it is no such claim"))),
            new Group(
                "On the map",
                List.of(
                    new Key(List.of("←", "→", "↑", "↓"), "to the nearest mark on that side"),
                    new Key(List.of("+", "−"), "nearer, farther"),
                    new Key(List.of("Enter"), "opens the happening, or what lies in a cluster")))));
  }
}
