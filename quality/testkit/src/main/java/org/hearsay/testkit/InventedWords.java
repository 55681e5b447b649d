package org.hearsay.testkit;

import java.util.Locale;
import java.util.Random;
import org.hearsay.model.EventType;

/** What invented stories are made of; how often each comes is counted in real data. */
final class InventedWords {
  /** The oftenest named first, as in the corpora; the rest share what is left. */
  private static final String[] STATES = {
    "North Korea KP",
    "United States US",
    "Russia RU",
    "South Korea KR",
    "Ukraine UA",
    "Iran IR",
    "China CN",
    "Israel IL",
    "Japan JP",
    "India IN",
    "Pakistan PK",
    "Turkey TR",
    "Poland PL",
    "France FR",
    "Sudan SD",
    "Egypt EG",
    "Germany DE",
    "Italy IT",
    "Spain ES",
    "Norway NO",
    "Sweden SE",
    "Finland FI",
    "Greece GR",
    "Iraq IQ",
    "Syria SY",
    "Libya LY",
    "Chad TD",
    "Ethiopia ET",
    "Kenya KE",
    "Nigeria NG",
    "Algeria DZ",
    "Morocco MA",
    "Brazil BR",
    "Chile CL",
    "Peru PE",
    "Mexico MX",
    "Vietnam VN",
    "Thailand TH",
    "Malaysia MY",
    "Indonesia ID",
    "Philippines PH",
    "Serbia RS",
    "Armenia AM",
    "Azerbaijan AZ",
    "Belarus BY"
  };

  private static final String[] ITEMS = {
    "drone",
    "loitering munition",
    "missile",
    "troops",
    "weapons",
    "tank",
    "submarine",
    "nuclear weapon",
    "component",
    "ammunition",
    "short-range ballistic missile",
    "warship",
    "production equipment",
    "technology",
    "howitzer",
    "ballistic missile",
    "artillery shell",
    "fighter aircraft",
    "balloon",
    "rocket",
    "engine",
    "cruise missile",
    "bomb",
    "radar",
    "satellite"
  };

  /** In the order of the codebook's types, of 1,080 claims read or annotated. */
  private static final int[] TYPES = new int[EventType.values().length];

  static {
    java.util.Arrays.fill(TYPES, 30);
    TYPES[EventType.TRANSFER.ordinal()] = 161;
    TYPES[EventType.TEST.ordinal()] = 173;
    TYPES[EventType.ATTACK.ordinal()] = 144;
    TYPES[EventType.PRODUCE.ordinal()] = 84;
    TYPES[EventType.INCURSION.ordinal()] = 81;
    TYPES[EventType.DEPLOY.ordinal()] = 74;
    TYPES[EventType.INSPECT.ordinal()] = 63;
    TYPES[EventType.AGREE.ordinal()] = 59;
    TYPES[EventType.SANCTION.ordinal()] = 52;
  }

  private static final String[] ROLES = {
    "defence ministry",
    "army spokesman",
    "foreign minister",
    "intelligence service",
    "navy",
    "joint staff",
    "president",
    "state news agency"
  };

  private static final String[] COMMON = {
    "the",
    "of",
    "and",
    "in",
    "that",
    "for",
    "with",
    "on",
    "by",
    "from",
    "at",
    "after",
    "before",
    "week",
    "year",
    "which",
    "their",
    "had",
    "been",
    "would",
    "new",
    "first",
    "last",
    "more",
    "officials",
    "people",
    "country",
    "time",
    "also",
    "government",
    "two",
    "many",
    "under",
    "into"
  };

  private static final String[] SYLLABLES = {
    "ka", "ro", "mi", "ten", "sul", "var", "bek", "lo", "dra", "pin", "osh", "ue", "zan", "gor"
  };

  /** Words for one kind of event: "fired", "launched", "test-fired" … */
  private static final int VERBS = 12;

  /** Towns and sites of a state that come up again and again; a Zipf law of them. */
  private static final int KNOWN_PLACES = 40;

  private static final int KNOWN_PLACES_IN_TEN = 4;

  /** Words rarer than common English; the commonest of them stands in one article of twenty. */
  private static final int RANK_MIN = 200;

  private static final int RANK_MAX = 200_000;

  private final Random random;

  InventedWords(Random random) {
    this.random = random;
  }

  /** A state by name and code: the first of the list stands in a tenth of all places. */
  State state() {
    String state = STATES[zipf(STATES.length)];
    int end = state.length() - 3;
    return new State(state.substring(0, end), state.substring(end + 1));
  }

  /** A state's name and its ISO 3166-1 code. */
  record State(String name, String code) {}

  String item() {
    return ITEMS[zipf(ITEMS.length)];
  }

  String role() {
    return any(ROLES);
  }

  EventType type() {
    int all = 0;
    for (int n : TYPES) {
      all += n;
    }
    int at = random.nextInt(all);
    int type = 0;
    while (at >= TYPES[type]) {
      at -= TYPES[type++];
    }
    return EventType.values()[type];
  }

  private int zipf(int n) {
    return (int) (Math.pow(n + 1.0, random.nextDouble()) - 1);
  }

  /** A stretch of filling as English has it: two common words to one rare. */
  String filler(int words) {
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < words; i++) {
      filler.append(i == 0 ? "" : " ").append(random.nextInt(3) > 0 ? any(COMMON) : rare());
    }
    return filler.toString();
  }

  private String rare() {
    double share = random.nextDouble();
    int rank = (int) (RANK_MIN * Math.pow((double) RANK_MAX / RANK_MIN, share));
    return spelt(rank);
  }

  /** One of the words that tell of such an event; the commonest is the type's own name. */
  String verb(EventType type) {
    int which = zipf(VERBS);
    return which == 0 ? type.code() : spelt(RANK_MIN + 31 * type.ordinal() + which);
  }

  /** A place in a state: now and then one that is often named, else one that hardly ever is. */
  String place(State state) {
    return random.nextInt(10) < KNOWN_PLACES_IN_TEN
        ? capital(spelt(Math.abs((state.name() + zipf(KNOWN_PLACES)).hashCode()) % 40_000 + 3_000))
        : name();
  }

  private static String spelt(int number) {
    StringBuilder word = new StringBuilder();
    for (int at = number; at > 0; at /= SYLLABLES.length) {
      word.append(SYLLABLES[at % SYLLABLES.length]);
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A name that comes up once, as of a village, a ship or a person. */
  String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 4 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      name.append(any(SYLLABLES));
    }
    return capital(name.toString());
  }

  /** One of 400 outlets, a few of them with a good part of the articles. */
  String outlet() {
    int number = zipf(400);
    String[] kinds = {"Post", "Courier", "Times", "Wire"};
    return capital(spelt(number + 200)) + " " + kinds[number % kinds.length];
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
