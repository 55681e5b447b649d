package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;

/** Builds errors of one article, each with the sentence that holds its marks. */
final class Passages {
  /** A page of text helps nobody: what reaches farther from the first mark is cut off. */
  private static final int REACH_CHARS_MAX = 500;

  private final Article article;

  Passages(Article article) {
    this.article = article;
  }

  /** An error about these marks; the first is what it is about. */
  Mistake mistake(
      Layer layer, String kind, String key, List<Mistake.Mark> marks, String gold, String read) {
    Span about = marks.getFirst().span();
    Span passage = Sentences.at(article.text(), about.start());
    for (Mistake.Mark mark : marks) {
      Span sentence = Sentences.at(article.text(), mark.span().start());
      boolean near =
          sentence.start() > about.start() - REACH_CHARS_MAX
              && sentence.end() < about.end() + REACH_CHARS_MAX;
      passage = near ? passage.hull(sentence).hull(mark.span()) : passage;
    }
    Span whole = passage;
    List<Mistake.Mark> inside =
        marks.stream()
            .filter(m -> whole.contains(m.span()))
            .sorted(Comparator.comparing(Mistake.Mark::span))
            .toList();
    return new Mistake(layer, kind, article, article.id() + "." + key, whole, inside, gold, read);
  }

  static List<Mistake.Mark> marks(Optional<GoldAttribution> gold, Optional<Attribution> read) {
    List<Mistake.Mark> marks = new ArrayList<>();
    gold.ifPresent(
        g -> {
          g.cue().ifPresent(s -> marks.add(new Mistake.Mark(s, "cue", true)));
          g.source().ifPresent(s -> marks.add(new Mistake.Mark(s, "source", true)));
          g.content().forEach(s -> marks.add(new Mistake.Mark(s, "content", true)));
        });
    read.ifPresent(
        r -> {
          r.cue().forEach(s -> marks.add(new Mistake.Mark(s, "cue", false)));
          r.source().forEach(s -> marks.add(new Mistake.Mark(s, "source", false)));
          r.content().forEach(s -> marks.add(new Mistake.Mark(s, "content", false)));
        });
    return marks;
  }

  static List<Mistake.Mark> triggers(Optional<GoldClaim> gold, Optional<Claim> read) {
    List<Mistake.Mark> marks = new ArrayList<>();
    gold.ifPresent(g -> marks.add(new Mistake.Mark(g.trigger(), g.type().code(), true)));
    read.ifPresent(r -> marks.add(new Mistake.Mark(r.trigger(), r.type().code(), false)));
    return marks;
  }

  static List<Mistake.Mark> roles(GoldClaim gold, Claim read, Role... roles) {
    List<Mistake.Mark> marks = new ArrayList<>(triggers(Optional.of(gold), Optional.of(read)));
    for (Role role : roles) {
      gold.span(role).ifPresent(s -> marks.add(new Mistake.Mark(s, role.code(), true)));
      role.in(read).ifPresent(s -> marks.add(new Mistake.Mark(s, role.code(), false)));
    }
    return marks;
  }
}
