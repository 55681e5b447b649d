package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table: every figure of an evaluation, filled article by article. */
public final class Figures {
  /** What a row of the table holds. */
  public sealed interface Value permits Tally, Share, BCubed {
    /** The figure that a person compares first: F1, or the share. */
    double first();
  }

  /** A happening's B-cubed score over the claims that are paired (Bagga and Baldwin 1998). */
  public record BCubed(double precision, double recall, int claims) implements Value {
    @Override
    public double first() {
      return f1();
    }

    public double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    @Override
    public String toString() {
      return Digits.prf(precision, recall, f1()) + "  (claims " + claims + ")";
    }
  }

  /** One row of the table. */
  public record Row(String label, Value value, boolean wide) {
    /** As the gold's scorer prints it. */
    public String text() {
      return String.format(wide ? "%-23s %s" : "%-19s %s", label, value);
    }
  }

  final Tally attribution = new Tally();
  final Tally claim = new Tally();
  final Tally whole = new Tally();
  final Tally copies = new Tally();
  final Tally conflicts = new Tally();
  private final Map<Role, Tally> arguments = new EnumMap<>(Role.class);
  private final Map<Measure, Share> shares = new EnumMap<>(Measure.class);
  private Optional<BCubed> happenings = Optional.empty();
  private int unread;

  Figures() {
    for (Role role : Role.values()) {
      arguments.put(role, new Tally());
    }
    for (Measure measure : Measure.values()) {
      shares.put(measure, new Share());
    }
  }

  /** Articles of the gold for which there was no reading; they count as read empty. */
  public int unread() {
    return unread;
  }

  void oneUnread() {
    unread++;
  }

  void linked(BCubed found) {
    happenings = Optional.of(found);
  }

  Tally of(Role role) {
    return java.util.Objects.requireNonNull(arguments.get(role));
  }

  Share of(Measure measure) {
    return java.util.Objects.requireNonNull(shares.get(measure));
  }

  void add(Measure measure, boolean right) {
    of(measure).add(right);
  }

  /** The rows in the order of the gold's scorer; those of linking where something was linked. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("attribution", attribution, false));
    shares(rows, Measure.ATTRIBUTION_VOICE, Measure.ATTRIBUTION_STANCE);
    rows.add(new Row("claim", claim, false));
    for (Role role : Role.values()) {
      rows.add(new Row("  argument " + role.code(), of(role), true));
    }
    shares(rows, Measure.CLAIM_VOICE, Measure.CERTAINTY);
    rows.add(new Row("whole claim", whole, false));
    happenings.ifPresent(
        found -> {
          rows.add(new Row("happenings B-cubed", found, false));
          shares(rows, Measure.INDEPENDENT_ORIGINS, Measure.GRADE);
          rows.add(new Row("conflict kinds", conflicts, false));
          rows.add(new Row("copies", copies, false));
          shares(rows, Measure.COPY_KIND, Measure.COPY_KIND);
        });
    return rows;
  }

  private void shares(List<Row> into, Measure first, Measure last) {
    for (Measure m : Measure.values()) {
      if (m.compareTo(first) >= 0 && m.compareTo(last) <= 0) {
        into.add(new Row(m.label(), of(m), true));
      }
    }
  }
}
