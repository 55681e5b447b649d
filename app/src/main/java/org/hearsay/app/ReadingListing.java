package org.hearsay.app;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimKey;
import org.hearsay.model.Polarity;
import org.hearsay.model.Reading;
import org.hearsay.model.Stance;

/**
 * A reading for a person: who › whom said what, with which hedge, figure and date, in which words.
 */
final class ReadingListing {
  private static final int CONTENT_CHARS_MAX = 110;

  private final PrintStream out;
  private final Ink ink;

  ReadingListing(PrintStream out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  void print(Reading reading) {
    Article article = reading.article();
    out.println(ink.bold(Words.head(article)));
    if (article.constructed()) {
      out.println(ink.warning(Article.CONSTRUCTED_NOTICE));
    }
    byVoice(reading.claims())
        .forEach(
            (chain, claims) -> {
              out.println();
              out.println(ink.chain(chain));
              claims.forEach(claim -> print(reading, claim));
            });
    printOthers(reading);
    out.println();
  }

  private static Map<List<String>, List<Claim>> byVoice(List<Claim> claims) {
    return claims.stream()
        .collect(Collectors.groupingBy(Claim::chain, LinkedHashMap::new, Collectors.toList()));
  }

  private void print(Reading reading, Claim claim) {
    String event = Words.event(claim);
    String confidence = Math.round(claim.confidence().value() * 100) + "%";
    out.printf(
        "  %s · %s  %s%n",
        claim.polarity() == Polarity.NEGATIVE ? ink.denial(event) : ink.bold(event),
        Ink.safe(String.join(" · ", Words.details(claim))),
        ink.dim(confidence + " " + new ClaimKey(reading.article().id(), claim.id())));
    String[] words = Words.inContext(reading.article().text(), claim.trigger());
    out.printf("    “%s%s%s”%n", Ink.safe(words[0]), ink.underlined(words[1]), Ink.safe(words[2]));
  }

  /** What voices say beside the claims: nothing that was read is kept from the user. */
  private void printOthers(Reading reading) {
    Set<AttributionId> carrying = new HashSet<>();
    reading.claims().forEach(c -> reading.path(c).forEach(a -> carrying.add(a.id())));
    List<Attribution> others =
        reading.attributions().stream().filter(a -> !carrying.contains(a.id())).toList();
    if (others.isEmpty()) {
      return;
    }
    out.println();
    out.println(ink.dim("also attributed, without an event:"));
    for (Attribution a : others) {
      String name = a.voice().name().isEmpty() ? "nobody named" : a.voice().name();
      String stance = a.stance() == Stance.ASSERTS ? "" : " " + a.stance().code();
      String content = a.content().get(0).in(reading.article().text());
      out.printf(
          "  %s%s: %s  %s%n",
          ink.voice(name),
          ink.denial(stance),
          Ink.safe(Words.shortened(content, CONTENT_CHARS_MAX)),
          ink.dim(Math.round(a.confidence().value() * 100) + "%"));
    }
  }
}
