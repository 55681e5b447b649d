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
    StringBuilder word = new StringBuilder();
    for (int at = rank; at > 0; at /= SYLLABLES.length) {
      word.append(SYLLABLES[at % SYLLABLES.length]);
    }
    return word.toString();
  }

  /** A name as of a place, an outlet or a person. */
  String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      name.append(any(SYLLABLES));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** One of 400 outlets, a few of them with a good part of the articles. */
  String outlet() {
    int number = zipf(400);
    StringBuilder name = new StringBuilder();
    for (int at = number + 200; at > 0; at /= SYLLABLES.length) {
      name.append(SYLLABLES[at % SYLLABLES.length]);
    }
    String[] kinds = {"Post", "Courier", "Times", "Wire"};
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + " "
        + kinds[number % kinds.length];
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
