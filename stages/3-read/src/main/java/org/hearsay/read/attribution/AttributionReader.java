package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.AttributionId;
import org.hearsay.model.Confidence;
import org.hearsay.model.Span;
import org.hearsay.model.Voice;
import org.hearsay.read.text.Document;
import org.hearsay.read.voice.Heard;
import org.hearsay.read.voice.Ranking;
import org.hearsay.read.voice.VoiceReader;

/** Spots attributions, reads inside their contents again, and finds whose voices they are. */
public final class AttributionReader {
  /** What an attribution is worth whose "he" nobody in the text explains. */
  private static final double UNRESOLVED = 0.4;

  private final AttributionSpotter spotter;

  public AttributionReader(AttributionSpotter spotter) {
    this.spotter = spotter;
  }

  /** Name and version of what decided. */
  public String version() {
    return spotter.version();
  }

  /** What stands in the document's own sentences; {@link #read} goes on from here. */
  public List<RawAttribution> spot(Document document) {
    return spotter.spot(document);
  }

  /**
   * Finds the voices, and reads inside the contents that hold some of the deep words.
   *
   * @param outer what {@link #spot} gave for the document
   * @param deep words whose chain matters; those of claims
   */
  public Attributed read(
      Article article, Document document, List<RawAttribution> outer, List<Span> deep) {
    List<Nest.Node> nodes = Nest.of(document, spotter, outer, deep);
    List<Heard> heard =
        VoiceReader.voices(
            document,
            article.outletHouse(),
            Optional.of(article.outletName()),
            nodes.stream().map(Nest.Node::spoken).toList(),
            Ranking.bundled());
    List<Voice> voices = heard.stream().map(Heard::voice).toList();
    List<Attribution> all = new ArrayList<>();
    List<Optional<Integer>> parents = withoutEchoes(nodes, voices);
    Set<AttributionId> deeds = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (Deeds.tells(document, nodes.get(i).raw())) {
        deeds.add(id(i));
      }
      all.add(attribution(document, i, nodes.get(i).raw(), parents.get(i), heard.get(i)));
    }
    return new Attributed(article.outletName(), all, deeds);
  }

  /**
   * A voice does not quote itself: what it says inside its own words hangs on whoever quotes it.
   */
  private static List<Optional<Integer>> withoutEchoes(List<Nest.Node> nodes, List<Voice> voices) {
    List<Optional<Integer>> parents = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Optional<Integer> parent = nodes.get(i).parent();
      while (parent.isPresent() && voices.get(i).name().equals(voices.get(parent.get()).name())) {
        parent = nodes.get(parent.get()).parent();
      }
      parents.add(parent);
    }
    return parents;
  }

  private static Attribution attribution(
      Document document, int i, RawAttribution raw, Optional<Integer> parent, Heard heard) {
    return new Attribution(
        id(i),
        raw.source(),
        raw.cue(),
        raw.content(),
        Quoting.kind(document, raw.content()),
        Stances.of(document, raw),
        heard.voice(),
        parent.map(AttributionReader::id),
        new Confidence(raw.confidence() * sure(heard)));
  }

  /** How sure it is whose voice it is; one that nobody could name is never very sure. */
  private static double sure(Heard heard) {
    return heard.voice().isResolved()
        ? heard.confidence()
        : Math.min(UNRESOLVED, heard.confidence());
  }

  private static AttributionId id(int index) {
    return new AttributionId("a" + (index + 1));
  }
}
