package org.hearsay.encoder.claims;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Tokens;
import org.hearsay.encoder.Window;
import org.hearsay.model.Certainty;
import org.hearsay.model.EventType;
import org.hearsay.model.Polarity;
import org.hearsay.model.Status;

/**
 * The claim network's numbers for one window, decoded.
 *
 * @param values rows of many windows, one after the other
 * @param base where this window's first row begins
 */
public record ClaimRows(Tokens tokens, Window window, float[] values, int base) {
  /** So that the first pass rules no type out. */
  private static final double LITTLE = 0.01;

  /**
   * Words {@code from} to {@code to} (end exclusive) that may tell an event.
   *
   * @param types the share of each type, in the order of the types; empty where nobody knows
   * @param share the largest share of all types together that one of the words has
   */
  public record Told(double[] types, int from, int to, double share) {}

  /**
   * Words {@code from} to {@code to} (end exclusive) that play a role.
   *
   * @param itemClass of an item: the class that the network takes it for; else empty
   * @param classShare how sure it is of that
   */
  public record Part(
      Role role, int from, int to, double share, String itemClass, double classShare) {}

  /**
   * What the marked trigger's own row says.
   *
   * @param types how much speaks for each type, in the order of the types; they do not sum to 1
   * @param told the share of all types together: that the words tell an event at all
   */
  public record Kind(
      double[] types, double told, Status status, Polarity polarity, Certainty certainty) {
    /** The likeliest type. */
    public EventType type() {
      int best = 0;
      for (int i = 1; i < types.length; i++) {
        best = types[i] > types[best] ? i : best;
      }
      return EventType.values()[best];
    }
  }

  private int at(int word) {
    return base + window.place(tokens, word) * ClaimLabels.COUNT;
  }

  /**
   * The triggers of an unmarked window, in order.
   *
   * @param least how large the share of all types together must be for a word to count
   */
  public List<Told> triggers(double least) {
    List<Told> told = new ArrayList<>();
    int word = window.from();
    while (word < window.to()) {
      int type = type(word, least);
      int from = word;
      double share = 0;
      int surest = word;
      while (word < window.to() && type > 0 && type(word, least) == type) {
        double here = shareOfTypes(word);
        surest = here > share ? word : surest;
        share = Math.max(share, here);
        word++;
      }
      if (word > from) {
        told.add(new Told(types(surest, ClaimLabels.TRIGGER_AT), from, word, share));
      } else {
        word++;
      }
    }
    return told;
  }

  /** The share of each type among the types, none aside. */
  private double[] types(int word, int column) {
    return ClaimLabels.shares(values, at(word) + column + 1, ClaimLabels.TYPES - 1);
  }

  private int type(int word, double least) {
    int row = at(word) + ClaimLabels.TRIGGER_AT;
    return shareOfTypes(word) < least
        ? 0
        : 1 + ClaimLabels.best(values, row + 1, ClaimLabels.TYPES - 1);
  }

  private double shareOfTypes(int word) {
    return 1 - ClaimLabels.shares(values, at(word) + ClaimLabels.TRIGGER_AT, ClaimLabels.TYPES)[0];
  }

  /** The arguments of the marked trigger, the likeliest reading of each run of words. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int word = window.from();
    while (word < window.to()) {
      int label = role(word);
      if (label == 0) {
        word++;
        continue;
      }
      Role role = Role.values()[(label - 1) / 2];
      int goesOn = ClaimLabels.begins(role) + 1;
      int from = word;
      double share =
          ClaimLabels.shares(values, at(word) + ClaimLabels.ROLE_AT, ClaimLabels.ROLES)[label];
      word++;
      while (word < window.to() && role(word) == goesOn) {
        word++;
      }
      parts.add(part(role, from, word, share));
    }
    return parts;
  }

  private Part part(Role role, int from, int to, double share) {
    if (role != Role.ITEM) {
      return new Part(role, from, to, share, "", 0);
    }
    int row = at(from) + ClaimLabels.ITEM_AT;
    int best = ClaimLabels.best(values, row, ClaimLabels.ITEMS.size());
    double sure = ClaimLabels.shares(values, row, ClaimLabels.ITEMS.size())[best];
    return new Part(role, from, to, share, ClaimLabels.ITEMS.get(best), sure);
  }

  private int role(int word) {
    return ClaimLabels.best(values, at(word) + ClaimLabels.ROLE_AT, ClaimLabels.ROLES);
  }

  /**
   * What the row of the marked trigger's first word says, with what both passes say of its type.
   */
  public Kind kind(Told trigger) {
    int row = at(trigger.from());
    double none = ClaimLabels.shares(values, row + ClaimLabels.TYPE_AT, ClaimLabels.TYPES)[0];
    double[] types = types(trigger.from(), ClaimLabels.TYPE_AT);
    for (int i = 0; i < types.length; i++) {
      types[i] *= trigger.types().length == 0 ? 1 : trigger.types()[i] + LITTLE;
    }
    return new Kind(
        types,
        1 - none,
        Status.values()[
            ClaimLabels.best(values, row + ClaimLabels.STATUS_AT, Status.values().length)],
        Polarity.values()[
            ClaimLabels.best(values, row + ClaimLabels.POLARITY_AT, Polarity.values().length)],
        Certainty.values()[
            ClaimLabels.best(values, row + ClaimLabels.CERTAINTY_AT, Certainty.values().length)]);
  }
}
