package org.hearsay.exports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Country;
import org.hearsay.model.Days;
import org.hearsay.model.Party;
import org.hearsay.model.Place;
import org.hearsay.model.Span;

/**
 * PLOVER events, one a line, in the manual's own JSON fields (draft 0.7b1, chapter "JSON Data
 * Fields"; {@code identifer_text} is spelt as it is there). One event is one claim: PLOVER's source
 * is the claim's actor, the voice stands in {@code hearsay}. A claim without an actor or without
 * any day is no event in PLOVER and is left out.
 */
final class PloverEvents {
  private PloverEvents() {}

  static Exports.Written write(Selection selection, Writer out) throws IOException {
    int written = 0;
    for (ToldClaim told : selection.claims()) {
      Optional<LocalDate> day = told.days().map(Days::start).or(told::printed);
      if (day.isPresent() && told.claim().actor().isPresent()) {
        out.write(event(told, day.get(), told.claim().actor().get()).toString());
        out.write('\n');
        written++;
      }
    }
    return new Exports.Written(written, selection.claims().size() - written);
  }

  private static ObjectNode event(ToldClaim told, LocalDate day, Party actor) {
    Claim claim = told.claim();
    String text = told.article().text();
    ObjectNode event = Nodes.object().put("id", told.key().toString()).put("has_event", true);
    event.put("date", day.toString());
    told.days().map(Days::end).ifPresent(end -> event.put("enddate", end.toString()));
    event.putArray("source").add(actor(actor, text));
    claim.counterpart().ifPresent(r -> event.putArray("recipient").add(actor(r, text)));
    event.putArray("event").add(claim.type().plover());
    event.putArray("event_text").add(claim.trigger().in(text));
    claim.place().ifPresent(p -> event.set("event_loc", place(p)));
    Plover.Category category = Plover.category(claim.type());
    event.put("quad_code", category.quad()).put("event_scale", category.scale());
    Plover.mode(claim).ifPresent(m -> event.put("mode", m));
    ArrayNode contexts = event.putArray("context");
    Plover.contexts(claim, told.against()).forEach(contexts::add);
    told.happening().ifPresent(h -> event.put("link", h.id().value()));
    Span words = told.words();
    event
        .putObject("text_info")
        .put("start", told.offsets().out(words.start()))
        .put("end", told.offsets().out(words.end()));
    event.set("cite_info", cited(told));
    if (told.article().constructed()) {
      event.put("comment", Article.CONSTRUCTED_NOTICE);
    }
    event.set("hearsay", ClaimForm.tree(told));
    return event;
  }

  private static ObjectNode actor(Party party, String text) {
    ObjectNode actor = Nodes.object();
    Nodes.maybe(actor, "code", party.country().flatMap(PloverEvents::alpha3));
    return actor
        .put("actor_text", Words.quotable(party.span().in(text)))
        .put("identifer_text", party.name());
  }

  /** As GeoNames calls the fields, with the manual's {@code cc3}. */
  private static ObjectNode place(Place place) {
    ObjectNode node = Nodes.object().put("name", place.name());
    place.point().ifPresent(p -> node.put("latitude", p.lat()).put("longitude", p.lon()));
    Nodes.maybe(node, "country code", place.country().map(Country::code));
    Nodes.maybe(node, "cc3", place.country().flatMap(PloverEvents::alpha3));
    return node;
  }

  private static ObjectNode cited(ToldClaim told) {
    ObjectNode cited = Nodes.object().put("citation", told.article().id().value());
    Nodes.maybe(cited, "url", told.article().url());
    Nodes.maybe(cited, "title", told.article().title());
    return cited
        .put("language", "en")
        .put("publication", told.article().outletName())
        .put("coder", "Hearsay, reader " + told.reading().reader())
        .put("codebook", "plover-0.7b1");
  }

  /** ISO 3166-1 alpha-3; what the standard does not hold has none. */
  private static Optional<String> alpha3(Country country) {
    try {
      return Optional.of(Locale.of("", country.code()).getISO3Country()).filter(c -> !c.isEmpty());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
