package org.hearsay.eval.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.eval.agreement.LabelPairs.Pair;
import org.hearsay.eval.agreement.Labelled.Label;
import org.hearsay.model.Span;

/**
 * Two annotators of the same articles beside each other.
 *
 * <p>A sentence's event type is the set of the types that stand in it, "none" where there is none.
 * Roles, marks and item classes are compared on the claims that both found: overlapping triggers of
 * the same type. Neither annotator is the gold, so F1 has no direction: 2 × both / (first +
 * second).
 */
public final class Agreement {
  private static final List<String> MARKS = List.of("status", "polarity", "certainty");

  private final Kappa hasClaim = new Kappa();
  private final Kappa types = new Kappa();
  private final Kappa triggerWords = new Kappa();
  private final Map<String, Kappa> typeByType = new TreeMap<>();
  private final Map<String, Kappa> present = new LinkedHashMap<>();
  private final Map<String, int[]> sameWords = new LinkedHashMap<>();
  private final Map<String, Kappa> marks = new LinkedHashMap<>();
  private final Kappa itemClass = new Kappa();
  private final List<String> disagreements = new ArrayList<>();
  private int articles;
  private int first;
  private int second;
  private int met;
  private int metAndType;
  private int whole;

  private Agreement() {}

  /**
   * @param firstLabels standoff lines of the first annotator; articles that the second has not seen
   *     are left out
   * @param secondLabels standoff lines of the second
   * @param textOf the whole text of an article, by its id
   */
  public static Agreement of(
      List<JsonNode> firstLabels, List<JsonNode> secondLabels, Function<String, String> textOf) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    firstLabels.forEach(line -> byId.put(line.path("id").asText(), line));
    Agreement agreement = new Agreement();
    for (JsonNode line : secondLabels) {
      String id = line.path("id").asText();
      JsonNode other = byId.get(id);
      if (other != null) {
        agreement.add(Labelled.of(other, textOf.apply(id)), Labelled.of(line, textOf.apply(id)));
      }
    }
    return agreement;
  }

  private void add(Labelled one, Labelled other) {
    if (!one.text().equals(other.text())) {
      throw new IllegalArgumentException(
          one.id() + ": the two annotators saw different paragraphs");
    }
    articles++;
    first += one.labels().size();
    second += other.labels().size();
    one.sentences().forEach(s -> addSentence(one.in(s), other.in(s)));
    one.words().forEach(w -> triggerWords.add(isTrigger(one, w), isTrigger(other, w)));
    LabelPairs found = LabelPairs.of(one, other);
    met += found.pairs().size();
    found.pairs().stream().filter(Pair::sameType).forEach(this::addPair);
    disagreements.addAll(Disagreements.of(one, found));
  }

  private void addSentence(List<Label> one, List<Label> other) {
    TreeSet<String> left = typesOf(one);
    TreeSet<String> right = typesOf(other);
    hasClaim.add(!left.isEmpty(), !right.isEmpty());
    types.add(name(left), name(right));
    for (String type : TYPES) {
      typeByType
          .computeIfAbsent(type, t -> new Kappa())
          .add(left.contains(type), right.contains(type));
    }
  }

  private static final List<String> TYPES =
      List.of(
          "test",
          "develop",
          "produce",
          "transfer",
          "deploy",
          "incursion",
          "attack",
          "intercept",
          "exercise",
          "agree",
          "sanction",
          "inspect",
          "threaten",
          "acquire");

  private static TreeSet<String> typesOf(List<Label> labels) {
    return labels.stream().map(Label::type).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(TreeSet<String> types) {
    return types.isEmpty() ? "none" : String.join("+", types);
  }

  private static boolean isTrigger(Labelled article, Span word) {
    return article.labels().stream().anyMatch(l -> l.trigger().overlaps(word));
  }

  private void addPair(Pair pair) {
    metAndType++;
    boolean alike = true;
    for (String role : Labelled.ROLES) {
      boolean left = pair.first().role(role).isPresent();
      boolean right = pair.second().role(role).isPresent();
      present.computeIfAbsent(role, r -> new Kappa()).add(left, right);
      if (left && right) {
        int[] counts = sameWords.computeIfAbsent(role, r -> new int[3]);
        counts[0]++;
        counts[1] += pair.equal(role) ? 1 : 0;
        counts[2] += pair.overlap(role) ? 1 : 0;
      }
      alike &= left == right && (!left || pair.overlap(role));
    }
    for (String mark : MARKS) {
      String left = pair.first().mark(mark);
      String right = pair.second().mark(mark);
      marks.computeIfAbsent(mark, m -> new Kappa()).add(left, right);
      alike &= left.equals(right);
    }
    if (pair.first().role("item").isPresent() && pair.second().role("item").isPresent()) {
      itemClass.add(pair.first().mark("itemClass"), pair.second().mark("itemClass"));
    }
    whole += alike ? 1 : 0;
  }

  /** The table, a line a layer. */
  public List<String> table() {
    List<String> rows = new ArrayList<>();
    rows.add(
        articles
            + " articles, "
            + hasClaim.cases()
            + " sentences; claims "
            + first
            + " / "
            + second);
    rows.add("sentence has a claim    " + hasClaim);
    rows.add("event types of sentence " + types);
    rows.add("trigger words           " + triggerWords);
    rows.add(f1("claims, trigger meets", met));
    rows.add(f1("claims, and same type", metAndType));
    rows.add(f1("whole claims", whole));
    present.forEach(
        (role, k) -> rows.add(String.format("%-23s %s%s", role + " there", k, words(role))));
    marks.forEach((mark, k) -> rows.add(String.format("%-23s %s", mark, k)));
    rows.add("item class              " + itemClass);
    typeByType.forEach((type, k) -> rows.add(String.format("  type %-16s %s", type, k)));
    return rows;
  }

  private String f1(String label, int both) {
    return String.format("%-23s F1 %.3f  (%d of both)", label, 2.0 * both / (first + second), both);
  }

  private String words(String role) {
    int[] counts = sameWords.getOrDefault(role, new int[3]);
    return String.format(
        "; both %d: same words %.3f, overlapping %.3f",
        counts[0], (double) counts[1] / counts[0], (double) counts[2] / counts[0]);
  }

  /** A line a disagreement, tab-separated: kind, article, trigger, what, sentence. */
  public List<String> disagreements() {
    return List.copyOf(disagreements);
  }
}
