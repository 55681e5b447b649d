package org.hearsay.encoder.claims;

import java.util.List;
import org.hearsay.model.Certainty;
import org.hearsay.model.EventType;
import org.hearsay.model.Polarity;
import org.hearsay.model.Status;

/**
 * The columns of a row of the claim network.
 *
 * <p>A text is read twice. Unmarked, each word's first columns tell whether it is part of a trigger
 * and of which type. Then, with one trigger marked, each word's role columns tell which argument it
 * begins or goes on; the columns behind them, at the trigger's first word, tell type, status,
 * polarity and certainty, and at an item's first word its class; the type may be none, for words
 * that only look like a trigger.
 */
public final class ClaimLabels {
  /** No trigger, then the event types. */
  public static final int TYPES = 1 + EventType.values().length;

  /** None, then begins and goes on for each role. */
  public static final int ROLES = 1 + 2 * Role.values().length;

  public static final int TRIGGER_AT = 0;
  public static final int ROLE_AT = TRIGGER_AT + TYPES;
  public static final int TYPE_AT = ROLE_AT + ROLES;
  public static final int STATUS_AT = TYPE_AT + TYPES;
  public static final int POLARITY_AT = STATUS_AT + Status.values().length;
  public static final int CERTAINTY_AT = POLARITY_AT + Polarity.values().length;

  public static final int ITEM_AT = CERTAINTY_AT + Certainty.values().length;

  /** The item classes of the codebook, section 7, in its order: the columns of an item's word. */
  public static final List<String> ITEMS =
      List.of(
          "weapons",
          "missile",
          "ballistic missile",
          "short-range ballistic missile",
          "medium-range ballistic missile",
          "intermediate-range ballistic missile",
          "intercontinental ballistic missile",
          "submarine-launched ballistic missile",
          "cruise missile",
          "hypersonic missile",
          "anti-ship missile",
          "anti-tank missile",
          "aircraft",
          "drone",
          "loitering munition",
          "reconnaissance drone",
          "combat drone",
          "naval drone",
          "fighter aircraft",
          "bomber",
          "transport aircraft",
          "reconnaissance aircraft",
          "helicopter",
          "artillery",
          "howitzer",
          "multiple rocket launcher",
          "mortar",
          "ammunition",
          "artillery shell",
          "rocket",
          "cluster munition",
          "bomb",
          "glide bomb",
          "mine",
          "torpedo",
          "vehicle",
          "tank",
          "armoured vehicle",
          "warship",
          "submarine",
          "air defence system",
          "radar",
          "satellite",
          "launch vehicle",
          "nuclear weapon",
          "nuclear material",
          "chemical weapon",
          "balloon",
          "troops",
          "special forces",
          "engineers",
          "military workers",
          "technology",
          "component",
          "engine",
          "production equipment",
          "fuel",
          "sonar",
          "container",
          "training",
          "sanctions body");

  /** The length of a row. */
  public static final int COUNT = ITEM_AT + ITEMS.size();

  private ClaimLabels() {}

  /** The label of a role's first word; the next label is that of its other words. */
  public static int begins(Role role) {
    return 1 + 2 * role.ordinal();
  }

  /** The likeliest of {@code count} columns from {@code at}. */
  public static int best(float[] values, int at, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (values[at + i] > values[at + best]) {
        best = i;
      }
    }
    return best;
  }

  /** The shares (softmax) of {@code count} columns from {@code at}. */
  public static double[] shares(float[] values, int at, int count) {
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, values[at + i]);
    }
    double[] shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = Math.exp(values[at + i] - top);
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
