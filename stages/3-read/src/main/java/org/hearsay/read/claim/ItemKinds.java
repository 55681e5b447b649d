package org.hearsay.read.claim;

import java.util.Set;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;

/** What kind of thing an item is, for the conditions of triggers. */
final class ItemKinds {
  private static final Set<String> FLYING_CLASSES =
      Set.of(
          "missile",
          "rocket",
          "satellite",
          "launch vehicle",
          "drone",
          "torpedo",
          "aircraft",
          "balloon");

  private ItemKinds() {}

  static boolean isA(Item item, String name) {
    return item.itemClass().isA(new ItemClass(name));
  }

  static boolean troops(Item item) {
    return isA(item, "troops") || isA(item, "military workers");
  }

  static boolean flying(Item item) {
    return FLYING_CLASSES.stream().anyMatch(c -> isA(item, c));
  }

  static boolean force(Item item) {
    return troops(item) || isA(item, "warship") || isA(item, "submarine") || isA(item, "aircraft");
  }

  static boolean projectile(Item item) {
    return isA(item, "missile") || isA(item, "drone") || isA(item, "ammunition");
  }

  static boolean system(Item item) {
    return isA(item, "missile")
        || isA(item, "artillery")
        || isA(item, "vehicle")
        || isA(item, "aircraft")
        || isA(item, "air defence system")
        || isA(item, "warship")
        || isA(item, "submarine")
        || isA(item, "radar")
        || isA(item, "nuclear weapon");
  }

  static boolean cargo(Item item) {
    boolean flies = isA(item, "aircraft") && !isA(item, "drone");
    return !troops(item)
        && !flies
        && !isA(item, "warship")
        && !isA(item, "submarine")
        && !isA(item, "satellite");
  }
}
