package org.hearsay.exports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.hearsay.forms.ArticleForm;
import org.hearsay.forms.ReadingForm;
import org.hearsay.model.Attribution;
import org.hearsay.model.Happening;
import org.hearsay.model.Reliability;
import org.hearsay.model.Span;
import org.hearsay.model.Voice;
import org.hearsay.model.VoiceClass;

/**
 * One claim as JSON with all that leads back from it: the claim of form {@code "reading": 1} under
 * its full name, with {@code plover}, {@code stance}, {@code voice}, {@code words} (span and text),
 * {@code article} (without its text) and {@code happening} (grade, rule, origins proved and
 * possible). Offsets are Unicode code points of the article's text, end exclusive.
 */
public final class ClaimForm {
  private ClaimForm() {}

  public static ObjectNode tree(ToldClaim told) {
    ObjectNode node = ReadingForm.tree(told.claim(), told.offsets());
    node.put("id", told.key().toString());
    node.put("plover", told.claim().type().plover());
    node.put("stance", told.stance().code());
    node.set("voice", voice(told));
    ObjectNode words = node.putObject("words");
    Span span = told.words();
    told.offsets().write(words.putArray("span"), span);
    words.put("text", Words.quotable(span.in(told.article().text())));
    node.set("article", ArticleForm.head(told.article(), told.sha256()));
    if (told.happening().isPresent()) {
      node.set("happening", belief(told.happening().get(), told.reliability()));
    } else {
      node.set("happening", NullNode.instance);
    }
    return node;
  }

  /** What is believed of a happening, in a few fields. */
  public static ObjectNode belief(Happening happening, Reliability reliability) {
    ObjectNode node = Nodes.object();
    node.put("id", happening.id().value());
    node.put("summary", happening.summary());
    node.put("grade", reliability.name() + happening.grade().credibility());
    node.put("credibility", happening.grade().credibility());
    node.put("reliability", reliability.name());
    node.put("grade_rule", happening.grade().rule());
    node.put("independent_origins", happening.independentOrigins());
    node.put("possible_origins", happening.possibleOrigins());
    strings(node.putArray("asserting_houses"), happening.assertingHouses());
    strings(node.putArray("denying_houses"), happening.denyingHouses());
    return node;
  }

  private static ObjectNode voice(ToldClaim told) {
    List<Attribution> path = told.reading().path(told.claim());
    ObjectNode node = Nodes.object();
    if (path.isEmpty()) {
      node.put("name", told.article().outletName()).put("class", VoiceClass.OUTLET.code());
      Nodes.put(node, "house", told.article().outletHouse());
      return node;
    }
    Voice voice = path.getLast().voice();
    Nodes.put(node, "name", Optional.of(voice.name()).filter(n -> !n.isBlank()));
    node.put("class", voice.voiceClass().code());
    Nodes.put(node, "house", voice.house());
    return node;
  }

  private static void strings(ArrayNode into, List<String> values) {
    values.forEach(into::add);
  }
}
