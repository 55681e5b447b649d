package org.hearsay.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.gazetteer.Feature;
import org.hearsay.read.entity.EntityLexicon;
import org.hearsay.read.entity.Known;
import org.hearsay.read.entity.Mention;
import org.hearsay.read.place.Surroundings.WordClass;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Token;

/**
 * Whether a name means a place where it stands: features of the words around it and of the text.
 */
final class Recognition {
  private static final int FAMOUS_POPULATION = 500_000;

  /** A hundred thousand people, in the measure of {@link Evidence#POPULATION}. */
  private static final double POPULOUS = 5.0 / 7;

  private final Document document;
  private final List<Token> tokens;
  private final List<Toponym> toponyms;
  private final Resolution resolution;
  private final Surroundings words = Surroundings.STANDARD;
  private final boolean[] inKnownName;
  private final Map<String, Tally> tallies = new HashMap<>();
  private final java.util.Set<String> small = new java.util.HashSet<>();

  private static final class Tally {
    private int mentions;
    private int places;
    private int persons;
  }

  Recognition(
      Document document, List<Toponym> toponyms, Resolution resolution, EntityLexicon lexicon) {
    this.document = document;
    this.tokens = document.tokens();
    this.toponyms = toponyms;
    this.resolution = resolution;
    this.inKnownName = new boolean[tokens.size()];
    for (Mention mention : lexicon.mentions(tokens)) {
      Known.Kind kind = mention.known().kind();
      boolean place = kind.meansState();
      for (int i = mention.firstToken(); i < mention.endToken(); i++) {
        inKnownName[i] = !place;
      }
    }
    for (Token token : tokens) {
      if (token.isWord() && !token.isCapitalised()) {
        small.add(token.lower());
      }
    }
    for (int m = 0; m < toponyms.size(); m++) {
      Tally tally = tallies.computeIfAbsent(toponyms.get(m).key(), k -> new Tally());
      double[] local = local(m);
      tally.mentions++;
      tally.places += speaksForPlace(local) ? 1 : 0;
      tally.persons += speaksForPerson(local) ? 1 : 0;
    }
  }

  private static boolean speaksForPlace(double[] s) {
    return s[Sign.AFTER_NEAR.ordinal()] > 0
        || s[Sign.BEFORE_CONTAINER.ordinal()] > 0
        || s[Sign.DATELINE.ordinal()] > 0;
  }

  private static boolean speaksForPerson(double[] s) {
    return s[Sign.AFTER_GIVEN_NAME.ordinal()] > 0
        || s[Sign.AFTER_TITLE.ordinal()] > 0
        || s[Sign.AFTER_INITIAL.ordinal()] > 0
        || s[Sign.BEFORE_SAYING.ordinal()] > 0;
  }

  /** The features of a mention. */
  double[] signs(int m) {
    double[] s = local(m);
    chosen(m, s);
    Tally tally = tallies.get(toponyms.get(m).key());
    if (tally == null) {
      return s;
    }
    int othersPlaces = tally.places - (speaksForPlace(s) ? 1 : 0);
    int othersPersons = tally.persons - (speaksForPerson(s) ? 1 : 0);
    set(s, Sign.PLACE_ELSEWHERE, othersPlaces > 0);
    set(s, Sign.PERSON_ELSEWHERE, othersPersons > 0 || namedAsSurname(m));
    s[Sign.PERSON_SHARE.ordinal()] = (double) tally.persons / tally.mentions;
    s[Sign.OFTEN.ordinal()] = Math.min(1, (tally.mentions - 1) / 4.0);
    boolean placed =
        othersPlaces > 0
            || speaksForPlace(s)
            || on(s, Sign.AFTER_TO)
            || on(s, Sign.AFTER_OF)
            || on(s, Sign.BEFORE_POLICE)
            || on(s, Sign.IS_CONTAINER);
    set(s, Sign.PERSON_UNOPPOSED, on(s, Sign.PERSON_ELSEWHERE) && !placed);
    boolean undisputed = !disputed(s);
    set(
        s,
        Sign.AFTER_NEAR_UNDISPUTED,
        undisputed && (on(s, Sign.AFTER_NEAR) || on(s, Sign.AFTER_TO)));
    set(s, Sign.AFTER_OF_UNDISPUTED, undisputed && on(s, Sign.AFTER_OF));
    set(s, Sign.POPULOUS_UNDISPUTED, undisputed && s[Sign.POPULATION.ordinal()] >= POPULOUS);
    set(s, Sign.FAMOUS_UNDISPUTED, undisputed && on(s, Sign.FAMOUS));
    s[Sign.ALONE.ordinal()] = 1.0 / resolution.groups().size();
    return s;
  }

  private static final List<Sign> DISPUTES =
      List.of(
          Sign.AFTER_TITLE,
          Sign.AFTER_GIVEN_NAME,
          Sign.AFTER_INITIAL,
          Sign.AFTER_CAPITALISED,
          Sign.BEFORE_CAPITALISED,
          Sign.BEFORE_STREET,
          Sign.BEFORE_BODY,
          Sign.BEFORE_COMMA_AGE,
          Sign.GIVEN_NAME,
          Sign.MONTH,
          Sign.COMMON_WORD,
          Sign.IN_KNOWN_NAME,
          Sign.PERSON_ELSEWHERE,
          Sign.SMALL_ELSEWHERE);

  private static boolean disputed(double[] s) {
    return DISPUTES.stream().anyMatch(sign -> on(s, sign));
  }

  private static boolean on(double[] s, Sign sign) {
    return s[sign.ordinal()] > 0;
  }

  /** Whether the name stands as the last word after a given name anywhere: "Kevin Douglas". */
  private boolean namedAsSurname(int m) {
    Toponym t = toponyms.get(m);
    if (t.end() - t.first() != 1) {
      return false;
    }
    String lower = tokens.get(t.first()).lower();
    for (int i = 1; i < tokens.size(); i++) {
      if (i != t.first() && tokens.get(i).lower().equals(lower) && tokens.get(i).isCapitalised()) {
        String before = tokens.get(i - 1).form();
        if (words.is(WordClass.GIVEN, before) && close(i - 1, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean close(int a, int b) {
    return tokens.get(b).start() - tokens.get(a).end() <= 1
        && tokens.get(a).sentence() == tokens.get(b).sentence();
  }

  private double[] local(int m) {
    double[] s = new double[Sign.values().length];
    Toponym t = toponyms.get(m);
    s[Sign.BIAS.ordinal()] = 1;
    before(m, t, s);
    after(m, t, s);
    shape(t, s);
    return s;
  }

  private void before(int m, Toponym t, double[] s) {
    int i = t.first() - 1;
    boolean same = i >= 0 && tokens.get(i).sentence() == tokens.get(t.first()).sentence();
    set(s, Sign.FIRST_IN_SENTENCE, !same);
    if (!same) {
      return;
    }
    Token before = tokens.get(i);
    String form = before.form();
    String lower = form.toLowerCase(Locale.ROOT);
    set(s, Sign.AFTER_NEAR, words.is(WordClass.NEAR, lower));
    set(s, Sign.AFTER_TO, words.is(WordClass.TO, lower));
    set(s, Sign.AFTER_OF, words.is(WordClass.OF, lower));
    set(s, Sign.AFTER_THE, lower.equals("the"));
    set(s, Sign.AFTER_AND, lower.equals("and") || lower.equals("or"));
    set(s, Sign.AFTER_COMMA, form.equals(","));
    set(s, Sign.AFTER_HYPHEN, form.equals("-") && tokens.get(t.first()).start() == before.end());
    boolean place =
        m > 0 && toponyms.get(m - 1).end() > i - 1 && toponyms.get(m - 1).end() <= i + 1;
    set(s, Sign.AFTER_PLACE, place);
    if (before.isWord() && before.isCapitalised() && close(i, i + 1)) {
      boolean title = words.is(WordClass.TITLE, form);
      boolean given = words.is(WordClass.GIVEN, form);
      set(s, Sign.AFTER_TITLE, title);
      set(s, Sign.AFTER_GIVEN_NAME, given);
      boolean initial = form.length() <= 2 && form.endsWith(".");
      set(s, Sign.AFTER_INITIAL, initial);
      boolean opens = i == 0 || tokens.get(i - 1).sentence() != before.sentence();
      set(
          s,
          Sign.AFTER_CAPITALISED,
          !title && !given && !initial && !place && !(opens && small.contains(before.lower())));
    }
    set(
        s,
        Sign.IS_CONTAINER,
        m > 0 && Resolution.containerFollows(document, toponyms.get(m - 1), t) && holdsAny(m));
  }

  private boolean holdsAny(int m) {
    for (Candidate larger : toponyms.get(m).candidates()) {
      for (Candidate c : toponyms.get(m - 1).candidates()) {
        if (larger.holds(c)) {
          return true;
        }
      }
    }
    return false;
  }

  private void after(int m, Toponym t, double[] s) {
    int i = t.end();
    set(
        s,
        Sign.BEFORE_CONTAINER,
        m + 1 < toponyms.size()
            && Resolution.containerFollows(document, t, toponyms.get(m + 1))
            && resolution.group(m).hasContainer);
    if (i >= tokens.size() || tokens.get(i).sentence() != tokens.get(i - 1).sentence()) {
      return;
    }
    Token after = tokens.get(i);
    String form = after.form();
    if (close(i - 1, i)) {
      boolean capital = after.isWord() && after.isCapitalised();
      boolean street = words.is(WordClass.STREET, form);
      boolean police = words.is(WordClass.POLICE, form);
      boolean body = words.is(WordClass.BODY, form);
      set(s, Sign.BEFORE_STREET, street);
      set(s, Sign.BEFORE_POLICE, police);
      set(s, Sign.BEFORE_BODY, body);
      boolean placeNext = m + 1 < toponyms.size() && toponyms.get(m + 1).first() == i;
      set(s, Sign.BEFORE_CAPITALISED, capital && !street && !police && !body && !placeNext);
      set(s, Sign.BEFORE_SAYING, words.is(WordClass.SAYING, form));
      set(s, Sign.BEFORE_BEING, words.is(WordClass.BEING, form));
      set(s, Sign.BEFORE_POSSESSIVE, after.is("'s"));
      set(s, Sign.BEFORE_HYPHEN, form.equals("-") && after.start() == t.span().end());
    }
    set(s, Sign.BEFORE_COMMA, form.equals(","));
    set(
        s,
        Sign.BEFORE_COMMA_AGE,
        form.equals(",")
            && i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Token.Kind.NUMBER
            && tokens.get(i + 1).form().length() <= 2);
    set(s, Sign.DATELINE, dateline(t, i));
  }

  /**
   * "SEOUL (Reuters) -", "Pyongyang, December 24 (KCNA) --", "PARIS, Texas —" at a paragraph's
   * start.
   */
  private boolean dateline(Toponym t, int i) {
    int start = t.first();
    boolean opens =
        document.paragraphs().stream().anyMatch(p -> p.start() == t.span().start())
            || start > 0 && tokens.get(start - 1).sentence() != tokens.get(start).sentence();
    if (!opens) {
      return false;
    }
    for (int j = i; j < Math.min(tokens.size(), i + 12); j++) {
      String form = tokens.get(j).form();
      if (form.equals("--") || form.equals("—") || form.equals("–") || form.equals("(")) {
        return true;
      }
      if (tokens.get(j).isWord() && !tokens.get(j).isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private void shape(Toponym t, double[] s) {
    Token first = tokens.get(t.first());
    String name = t.span().in(document.text());
    set(s, Sign.ALL_CAPITALS, name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT)));
    set(s, Sign.ONE_WORD, t.end() - t.first() == 1);
    set(s, Sign.MANY_WORDS, t.end() - t.first() > 2);
    set(s, Sign.ENDS_IN_KIND, t.byKind());
    set(s, Sign.GIVEN_NAME, words.is(WordClass.GIVEN, first.form()));
    set(s, Sign.MONTH, t.end() - t.first() == 1 && words.is(WordClass.MONTH, first.form()));
    set(s, Sign.COMMON_WORD, t.end() - t.first() == 1 && words.is(WordClass.WORD, first.form()));
    set(s, Sign.SMALL_ELSEWHERE, t.end() - t.first() == 1 && small.contains(first.lower()));
    boolean known = false;
    for (int i = t.first(); i < t.end(); i++) {
      known |= inKnownName[i];
    }
    set(s, Sign.IN_KNOWN_NAME, known);
    set(s, Sign.PEOPLE, t.people());
  }

  private void chosen(int m, double[] s) {
    Group group = resolution.group(m);
    int best = group.best();
    Candidate c = group.candidates.get(best);
    double[] e = group.evidence[best];
    set(s, Sign.COUNTRY, c.feature() == Feature.COUNTRY);
    set(s, Sign.REGION, c.feature() == Feature.REGION);
    set(s, Sign.DISTRICT_BARE, c.feature() == Feature.DISTRICT && !toponyms.get(m).byKind());
    set(s, Sign.CAPITAL, c.feature() == Feature.CAPITAL);
    set(s, Sign.SECTION, c.feature() == Feature.SECTION);
    set(s, Sign.FIELD, e[Evidence.FIELD.ordinal()] > 0);
    set(s, Sign.FURTHER_NAME, !c.canonical);
    set(
        s,
        Sign.FAMOUS,
        c.feature() == Feature.COUNTRY
            || c.feature() == Feature.CAPITAL
            || c.feature() == Feature.REGION
            || c.feature().isSettlement() && c.place.population() >= FAMOUS_POPULATION);
    s[Sign.POPULATION.ordinal()] = e[Evidence.POPULATION.ordinal()];
    s[Sign.CANDIDATES.ordinal()] = Math.log(group.candidates.size()) / Math.log(2) / 8;
    s[Sign.NEAR_30.ordinal()] = e[Evidence.NEAR_30.ordinal()];
    s[Sign.NEAR_100.ordinal()] = e[Evidence.NEAR_100.ordinal()];
    s[Sign.REGION_NAMED.ordinal()] = e[Evidence.REGION_NAMED.ordinal()];
    s[Sign.COUNTRY_NAMED.ordinal()] = e[Evidence.COUNTRY_NAMED.ordinal()];
    s[Sign.SURE.ordinal()] = group.probability[best];
  }

  private static void set(double[] s, Sign sign, boolean holds) {
    if (holds) {
      s[sign.ordinal()] = 1;
    }
  }
}
