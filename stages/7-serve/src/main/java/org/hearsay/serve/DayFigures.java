package org.hearsay.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Origin;
import org.hearsay.model.Stance;

/** What a day or a visit brought, in one sentence: "38 articles, 9 happenings, 4 new origins". */
final class DayFigures {
  private DayFigures() {}

  static String of(Snapshot snapshot, Since since, List<HappeningLine> touched) {
    int articles =
        (int)
            snapshot.readings().stream()
                .filter(r -> since.arrived().map(a -> a.contains(r.article().id())).orElse(true))
                .count();
    int origins = touched.stream().mapToInt(l -> since.newOrigins(l.happening())).sum();
    int denials = touched.stream().mapToInt(l -> since.newDenials(l.happening())).sum();
    int withdrawn = since.withdrawn().size();
    List<String> parts = new ArrayList<>();
    parts.add(Wording.count(articles, "article", "articles"));
    parts.add(Wording.count(touched.size(), "happening", "happenings"));
    parts.add(Wording.count(origins, "new origin", "new origins"));
    if (denials > 0) {
      parts.add(Wording.count(denials, "denial", "denials"));
    }
    if (withdrawn > 0) {
      parts.add(Wording.count(withdrawn, "claim withdrawn", "claims withdrawn"));
    }
    return String.join(", ", parts);
  }

  /** What was printed on one day. */
  static String of(Snapshot snapshot, LocalDate day) {
    int articles =
        (int)
            snapshot.readings().stream()
                .filter(r -> r.article().published().filter(p -> p.day().equals(day)).isPresent())
                .count();
    int origins = 0;
    int denials = 0;
    for (var happening : snapshot.happenings()) {
      for (Origin origin : happening.origins()) {
        List<Told> words = snapshot.told(origin.claims());
        if (!words.isEmpty() && words.getFirst().dayOrMin().equals(day)) {
          boolean against = origin.stance() == Stance.DENIES || origin.stance() == Stance.DOUBTS;
          denials += against ? 1 : 0;
          origins += !against && origin.firstHand() ? 1 : 0;
        }
      }
    }
    String sentence =
        Wording.count(articles, "article", "articles")
            + ", "
            + Wording.count(origins, "new origin", "new origins");
    return denials == 0 ? sentence : sentence + ", " + Wording.count(denials, "denial", "denials");
  }
}
