package org.hearsay.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.eval.stories.GoldArticle;
import org.hearsay.eval.stories.GoldClaim;
import org.hearsay.eval.stories.GoldStory;
import org.hearsay.model.Outcome;
import org.hearsay.model.Published;
import org.hearsay.model.Span;
import org.hearsay.model.Status;
import org.hearsay.model.Time;
import org.hearsay.read.text.Document;
import org.hearsay.read.text.Sentence;

/** The gold times of stories, each place once, with its sentence and the article's day. */
final class GoldPhrases {
  private GoldPhrases() {}

  static List<Phrase> of(List<Path> stories) throws IOException {
    List<Phrase> phrases = new ArrayList<>();
    for (Path file : stories) {
      switch (GoldStory.read(Files.readString(file))) {
        case Outcome.Done<GoldStory> done -> done.value().articles().forEach(a -> add(a, phrases));
        case Outcome.Refused<GoldStory> refused -> throw new IOException(file + ": " + refused);
      }
    }
    return phrases;
  }

  private static void add(GoldArticle gold, List<Phrase> phrases) {
    Document document = Document.of(gold.article().text());
    Set<Span> seen = new HashSet<>();
    for (GoldClaim claim : gold.claims()) {
      Optional<Time> time = claim.time().filter(t -> seen.add(t.span()));
      Optional<Published> published = gold.article().published();
      if (time.isPresent() && published.isPresent()) {
        phrases.add(phrase(gold, document, claim, time.get(), published.get()));
      }
    }
  }

  private static Phrase phrase(
      GoldArticle gold, Document document, GoldClaim claim, Time time, Published published) {
    Span sentence =
        document
            .sentenceAt(time.span().start())
            .map(Sentence::span)
            .orElse(time.span())
            .hull(time.span());
    return new Phrase(
        gold.article().id().value(),
        sentence.in(gold.article().text()),
        new Span(time.span().start() - sentence.start(), time.span().end() - sentence.start()),
        published.day(),
        claim.status() == Status.PLANNED || claim.status() == Status.ORDERED,
        time.days());
  }
}
