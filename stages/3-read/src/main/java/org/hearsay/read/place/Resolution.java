package org.hearsay.read.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.gazetteer.Feature;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/**
 * Which place each name of a text means: one sense per discourse, a first judgement by each name
 * alone, then two by what the other names make likely (Leidner 2007: minimality; Lieberman et al.
 * 2010: local lexicons).
 */
final class Resolution {
  /** Candidates less likely than this lend no support. */
  private static final double SUPPORT_MIN = 0.003;

  /** Names less likely than this to mean a place lend none. */
  private static final double PLAUSIBLE_MIN = 0.05;

  private static final double COSINE_30 = Candidate.cosineOfKm(30);
  private static final double COSINE_100 = Candidate.cosineOfKm(100);
  private static final double COSINE_300 = Candidate.cosineOfKm(300);

  private final List<Group> groups = new ArrayList<>();
  private final List<Group> ofMention = new ArrayList<>();
  private final List<Toponym> toponyms;
  private final Document document;
  private final String outlet;
  private final double us;
  private final double commonwealth;

  private Resolution(Document document, List<Toponym> toponyms, Optional<String> outlet) {
    this.document = document;
    this.toponyms = toponyms;
    this.us = share(document, Surroundings.WordClass.US);
    this.commonwealth = share(document, Surroundings.WordClass.COMMONWEALTH);
    this.outlet = " " + outlet.orElse("").toLowerCase(Locale.ROOT) + " ";
  }

  /** How many of the words of a class a text holds, three and more being all of it. */
  private static double share(Document document, Surroundings.WordClass of) {
    long words =
        document.tokens().stream()
            .filter(t -> t.isWord() && Surroundings.STANDARD.is(of, t.lower()))
            .map(Token::lower)
            .distinct()
            .count();
    return Math.min(1, words / 3.0);
  }

  /** Every name judged by itself. */
  static Resolution of(
      Document document, List<Toponym> toponyms, Optional<String> outlet, Weights weights) {
    Resolution resolution = new Resolution(document, toponyms, outlet);
    resolution.group();
    resolution.groups.forEach(g -> resolution.judgeAlone(g, weights.first()));
    return resolution;
  }

  List<Group> groups() {
    return groups;
  }

  Group group(int mention) {
    return ofMention.get(mention);
  }

  private void group() {
    Map<String, Group> byKey = new LinkedHashMap<>();
    Map<String, boolean[]> containedByKey = new LinkedHashMap<>();
    for (int m = 0; m < toponyms.size(); m++) {
      Toponym toponym = toponyms.get(m);
      boolean[] inside = contained(m);
      int where = firstTrue(inside);
      String key = toponym.key() + (where < 0 ? "" : "\t" + container(toponym, where));
      Group group = byKey.computeIfAbsent(key, k -> new Group(toponym.key(), toponym.candidates()));
      if (where >= 0) {
        group.hasContainer = true;
        or(group.contained, inside);
        or(containedByKey.computeIfAbsent(toponym.key(), k -> new boolean[inside.length]), inside);
      }
      group.byKind |= toponym.byKind();
      group.first |= m == 0;
      group.mentions.add(m);
      ofMention.add(group);
    }
    groups.addAll(byKey.values());
    for (Group group : groups) {
      boolean[] elsewhere = containedByKey.get(group.key);
      if (!group.hasContainer && elsewhere != null) {
        or(group.contained, elsewhere);
      }
    }
  }

  private static String container(Toponym toponym, int where) {
    Candidate c = toponym.candidates().get(where);
    return c.country() + c.region();
  }

  private static int firstTrue(boolean[] flags) {
    for (int i = 0; i < flags.length; i++) {
      if (flags[i]) {
        return i;
      }
    }
    return -1;
  }

  private static void or(boolean[] into, boolean[] from) {
    for (int i = 0; i < Math.min(into.length, from.length); i++) {
      into[i] |= from[i];
    }
  }

  /** Which candidates lie in what the words after the mention name: ", Texas", "(Ohio)". */
  private boolean[] contained(int m) {
    boolean[] inside = new boolean[toponyms.get(m).candidates().size()];
    if (m + 1 < toponyms.size()
        && containerFollows(document, toponyms.get(m), toponyms.get(m + 1))) {
      List<Candidate> here = toponyms.get(m).candidates();
      for (Candidate larger : toponyms.get(m + 1).candidates()) {
        for (int i = 0; i < inside.length; i++) {
          inside[i] |= larger.holds(here.get(i));
        }
      }
    }
    return inside;
  }

  static boolean containerFollows(Document document, Toponym name, Toponym next) {
    List<Token> tokens = document.tokens();
    if (next.first() != name.end() + 1 || next.people()) {
      return false;
    }
    Token between = tokens.get(name.end());
    return (between.is(",") || between.is("("))
        && between.sentence() == tokens.get(name.first()).sentence();
  }

  private void judgeAlone(Group group, double[] weights) {
    group.evidence = new double[group.candidates.size()][];
    double[] scores = new double[group.candidates.size()];
    double sum = 1;
    int largest = 0;
    for (Candidate c : group.candidates) {
      if (c.feature().isSettlement()) {
        sum += c.place.population();
        largest = Math.max(largest, c.place.population());
      }
    }
    for (int i = 0; i < scores.length; i++) {
      group.evidence[i] = alone(group, i, sum, largest);
      scores[i] = Weights.dot(weights, group.evidence[i]);
    }
    group.softmax(scores);
  }

  private double[] alone(Group group, int i, double sum, int largest) {
    Candidate c = group.candidates.get(i);
    double[] e = new double[Evidence.values().length];
    int population = c.place.population();
    if (c.feature().isSettlement()) {
      e[Evidence.POPULATION.ordinal()] = Math.log10(population + 1.0) / 7;
      e[Evidence.SHARE.ordinal()] = population / sum;
      e[Evidence.LARGEST.ordinal()] = population == largest && population > 0 ? 1 : 0;
    }
    e[Evidence.CANONICAL.ordinal()] = c.canonical ? 1 : 0;
    Evidence kind = kind(c.feature());
    if (kind != null) {
      e[kind.ordinal()] = 1;
    }
    boolean division = c.feature() == Feature.DISTRICT || c.feature() == Feature.REGION;
    e[Evidence.CALLED_BY_KIND.ordinal()] = division && group.byKind ? 1 : 0;
    if (group.contained[i]) {
      e[(group.hasContainer ? Evidence.CONTAINED : Evidence.CONTAINED_ELSEWHERE).ordinal()] = 1;
    }
    return e;
  }

  private static @org.jspecify.annotations.Nullable Evidence kind(Feature feature) {
    return switch (feature) {
      case COUNTRY -> Evidence.COUNTRY;
      case REGION -> Evidence.REGION;
      case DISTRICT -> Evidence.DISTRICT;
      case CAPITAL -> Evidence.CAPITAL;
      case SEAT -> Evidence.SEAT;
      case DISTRICT_SEAT -> Evidence.DISTRICT_SEAT;
      case LOCAL_SEAT -> Evidence.LOCAL_SEAT;
      case SECTION -> Evidence.SECTION;
      case TOWN -> null;
      case AREA, WATERS, RIVER, SITE, LANDFORM, CONTINENT -> Evidence.FIELD;
    };
  }

  /** Every name judged again by what the others, as far as they are plausible, make likely. */
  void judgeTogether(double[] weights) {
    List<double[]> next = new ArrayList<>();
    double[][][] evidence = new double[groups.size()][][];
    for (int g = 0; g < groups.size(); g++) {
      evidence[g] = together(groups.get(g));
      double[] scores = new double[evidence[g].length];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = Weights.dot(weights, evidence[g][i]);
      }
      next.add(scores);
    }
    for (int g = 0; g < groups.size(); g++) {
      groups.get(g).evidence = evidence[g];
      groups.get(g).softmax(next.get(g));
    }
  }

  private double[][] together(Group group) {
    double[][] rows = new double[group.candidates.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Weights.alone(group.evidence[i]);
      outlet(group.candidates.get(i), rows[i]);
      locale(group.candidates.get(i), rows[i]);
    }
    abroad(group, rows);
    double others = 0;
    for (Group other : groups) {
      if (other != group && !other.key.equals(group.key)) {
        others += other.plausible;
        support(group, other, rows);
      }
    }
    double scale = 1 / Math.sqrt(others + 1.0);
    for (double[] row : rows) {
      for (int e = Evidence.REGION_NAMED.ordinal(); e <= Evidence.SAME_COUNTRY.ordinal(); e++) {
        row[e] = e <= Evidence.HOLDS_OTHERS.ordinal() ? Math.min(1, row[e]) : row[e] * scale;
      }
    }
    return rows;
  }

  private void outlet(Candidate c, double[] row) {
    row[Evidence.OUTLET.ordinal()] =
        outlet.contains(" " + c.place.name().toLowerCase(Locale.ROOT) + " ") ? 1 : 0;
  }

  private static final java.util.Set<String> COMMONWEALTH =
      java.util.Set.of("GB", "IE", "CA", "AU", "NZ");

  private void locale(Candidate c, double[] row) {
    boolean country = c.feature() == Feature.COUNTRY;
    row[Evidence.IN_US.ordinal()] = !country && c.country().equals("US") ? us : 0;
    row[Evidence.IN_COMMONWEALTH.ordinal()] =
        !country && COMMONWEALTH.contains(c.country()) ? commonwealth : 0;
  }

  /** Names of other countries make a country or a capital likelier than a village of its name. */
  private void abroad(Group group, double[][] rows) {
    double countries = 0;
    for (Group other : groups) {
      if (!other.key.equals(group.key)) {
        int best = other.best();
        countries +=
            other.candidates.get(best).feature() == Feature.COUNTRY
                    && !other.candidates.get(best).country().equals("US")
                ? other.probability[best] * other.plausible
                : 0;
      }
    }
    double share = Math.min(1, countries);
    for (int i = 0; i < rows.length; i++) {
      Feature feature = group.candidates.get(i).feature();
      rows[i][Evidence.COUNTRY_ABROAD.ordinal()] = feature == Feature.COUNTRY ? share : 0;
      rows[i][Evidence.CAPITAL_ABROAD.ordinal()] = feature == Feature.CAPITAL ? share : 0;
    }
  }

  private static void support(Group group, Group other, double[][] rows) {
    double[] best30 = new double[rows.length];
    double[] best100 = new double[rows.length];
    double[] best300 = new double[rows.length];
    for (int j = 0; j < other.candidates.size(); j++) {
      double p = other.probability[j];
      if (p >= SUPPORT_MIN && other.plausible >= PLAUSIBLE_MIN) {
        Candidate d = other.candidates.get(j);
        double root = Math.sqrt(p) * other.plausible;
        for (int i = 0; i < rows.length; i++) {
          Candidate c = group.candidates.get(i);
          administration(c, d, p * other.plausible, root, rows[i]);
          if (small(c) && small(d)) {
            double cosine = c.cosine(d);
            best30[i] += cosine > COSINE_30 ? root : 0;
            best100[i] += cosine > COSINE_100 ? root : 0;
            best300[i] += cosine > COSINE_300 ? root : 0;
          }
        }
      }
    }
    for (int i = 0; i < rows.length; i++) {
      rows[i][Evidence.NEAR_30.ordinal()] += Math.min(1, best30[i]);
      rows[i][Evidence.NEAR_100.ordinal()] += Math.min(1, best100[i]);
      rows[i][Evidence.NEAR_300.ordinal()] += Math.min(1, best300[i]);
      if (other.first) {
        rows[i][Evidence.NEAR_FIRST.ordinal()] += Math.min(1, best100[i]);
      }
    }
  }

  /** A state's or a continent's point says nothing about what is near it. */
  private static boolean small(Candidate c) {
    return c.feature() != Feature.COUNTRY && c.feature() != Feature.CONTINENT;
  }

  private static void administration(
      Candidate c, Candidate d, double p, double root, double[] row) {
    if (c.place.number() == d.place.number()) {
      row[Evidence.NAMED_OTHERWISE.ordinal()] += root;
    }
    if (d.holds(c)) {
      Evidence named =
          switch (d.feature()) {
            case COUNTRY -> Evidence.COUNTRY_NAMED;
            case REGION -> Evidence.REGION_NAMED;
            default -> Evidence.DISTRICT_NAMED;
          };
      row[named.ordinal()] += root;
    } else if (c.holds(d)) {
      row[Evidence.HOLDS_OTHERS.ordinal()] += root;
    }
    if (c.region() >= 0 && c.region() == d.region()) {
      row[Evidence.SAME_REGION.ordinal()] += p;
    }
    if (!c.country().isEmpty() && c.country().equals(d.country())) {
      row[Evidence.SAME_COUNTRY.ordinal()] += p;
    }
  }
}
