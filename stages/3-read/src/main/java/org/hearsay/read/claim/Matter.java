package org.hearsay.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.EventType;
import org.hearsay.model.Item;
import org.hearsay.model.ItemClass;
import org.hearsay.model.Span;
import org.hearsay.read.item.ItemMention;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/**
 * Whether a passage is about armaments or armed force at all. "Produced", "supplied" and
 * "inspected" are told of shoes and greenhouses too: a draft without a weapon of its own stands
 * only where arms are spoken of within a few sentences of it.
 */
final class Matter {
  private static final int REACH_SENTENCES = 5;

  private static final Set<String> WORDS =
      Set.of(
          "military",
          "army",
          "navy",
          "missile",
          "missiles",
          "nuclear",
          "sanctions",
          "embargo",
          "troops",
          "weapons",
          "arms",
          "warships",
          "defence",
          "defense",
          "enrichment",
          "uranium",
          "airspace",
          "ceasefire",
          "truce",
          "munitions",
          "soldiers",
          "fighters",
          "drones",
          "shelling",
          "centrifuges",
          "shipyard",
          "frigate",
          "submarine",
          "armed",
          "ballistic",
          "launch",
          "inspectors");

  private static final List<ItemClass> WEAK =
      List.of(
          new ItemClass("technology"),
          new ItemClass("component"),
          new ItemClass("engine"),
          new ItemClass("production equipment"),
          new ItemClass("fuel"),
          new ItemClass("container"),
          new ItemClass("training"),
          new ItemClass("military workers"));

  private final List<Sighting> sightings;

  Matter(List<Sighting> sightings) {
    this.sightings = sightings;
  }

  /** Whether the draft may stand where it does. */
  boolean admits(Draft draft) {
    return !asksForArms(draft.type()) || armed(draft) || near(draft.sighting());
  }

  /** The paragraphs in which, or next to which, arms are spoken of, joined where they touch. */
  List<Span> passages(Document document) {
    List<Span> paragraphs = document.paragraphs();
    boolean[] armed = new boolean[paragraphs.size()];
    for (Sighting s : sightings) {
      armed[s.grammar().sentence().paragraph()] |= martial(s);
    }
    List<Span> passages = new ArrayList<>();
    for (int p = 0; p < armed.length; p++) {
      boolean before = p > 0 && armed[p - 1];
      boolean after = p + 1 < armed.length && armed[p + 1];
      if (armed[p] || before || after) {
        passages.add(paragraphs.get(p));
      }
    }
    return passages;
  }

  private static boolean asksForArms(EventType type) {
    return switch (type) {
      case PRODUCE, DEVELOP, TRANSFER, ACQUIRE, INSPECT, TEST, EXERCISE, AGREE, DEPLOY, INTERCEPT ->
          true;
      case ATTACK, INCURSION, SANCTION, THREATEN -> false;
    };
  }

  /** It names a weapon by its words, not by a pronoun. */
  private static boolean armed(Draft draft) {
    return draft.item().filter(i -> strong(i.itemClass())).filter(i -> named(draft, i)).isPresent();
  }

  private static boolean named(Draft draft, Item item) {
    return draft.sighting().items().stream().anyMatch(m -> m.span().overlaps(item.span()));
  }

  private static boolean strong(ItemClass itemClass) {
    return !itemClass.name().equals("vehicle") && WEAK.stream().noneMatch(itemClass::isA);
  }

  private boolean near(Sighting at) {
    int here = sightings.indexOf(at);
    int first = Math.max(0, here - REACH_SENTENCES);
    int end = Math.min(sightings.size(), here + REACH_SENTENCES + 1);
    return sightings.subList(first, end).stream().anyMatch(Matter::martial);
  }

  private static boolean martial(Sighting s) {
    boolean item =
        s.items().stream()
            .map(ItemMention::itemClass)
            .anyMatch(c -> strong(c) && !c.name().equals("troops"));
    return item || s.tokens().stream().map(Token::lower).anyMatch(WORDS::contains);
  }
}
