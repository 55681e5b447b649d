package org.hearsay.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.read.text.Document;
import org.hearsay.read.voice.Spoken;

/**
 * Builds the tree of attributions: what is spotted in the text, what is spotted inside each content
 * when it is read again, and the voice that another one cites ("Yonhap reported, citing KCNA").
 */
final class Nest {
  /** Deeper chains than this are misreadings: outlet, agency, ministry, minister, witness. */
  private static final int DEPTH_MAX = 4;

  /** Two contents that share this part of their characters are one content. */
  private static final double SAME_CONTENT_MIN = 0.6;

  /** One attribution with the index of the one above it, or none. */
  record Node(RawAttribution raw, Optional<Integer> parent) {
    Spoken spoken() {
      return new Spoken(raw.source(), raw.content(), parent);
    }
  }

  private final Document document;
  private final AttributionSpotter spotter;
  private final List<Span> deep;
  private final List<Node> nodes = new ArrayList<>();

  private Nest(Document document, AttributionSpotter spotter, List<Span> deep) {
    this.document = document;
    this.spotter = spotter;
    this.deep = List.copyOf(deep);
  }

  /**
   * @param outer what the spotter finds in the document
   * @param deep words whose chain matters: only contents that hold some of them are read again
   */
  static List<Node> of(
      Document document, AttributionSpotter spotter, List<RawAttribution> outer, List<Span> deep) {
    Nest nest = new Nest(document, spotter, deep);
    nest.add(outer, Optional.empty(), 1);
    return nest.nodes;
  }

  private void add(List<RawAttribution> raws, Optional<Integer> parent, int depth) {
    List<RawAttribution> ordered = new ArrayList<>(raws);
    ordered.sort(Comparator.comparingInt(a -> a.hull().start()));
    int first = nodes.size();
    for (RawAttribution raw : ordered) {
      nodes.add(new Node(raw, parent));
    }
    int last = nodes.size();
    citedBelowCiting(first, last);
    for (int i = first; i < last; i++) {
      if (depth < DEPTH_MAX && !cites(i) && isDeep(nodes.get(i).raw())) {
        add(inside(nodes.get(i).raw()), Optional.of(i), depth + 1);
      }
    }
  }

  /**
   * Whether another one holds the same content below it, so that what lies inside is that one's.
   */
  private boolean cites(int index) {
    return nodes.stream().anyMatch(n -> n.parent().equals(Optional.of(index)));
  }

  private boolean isDeep(RawAttribution raw) {
    return raw.content().stream().anyMatch(part -> deep.stream().anyMatch(part::contains));
  }

  private List<RawAttribution> inside(RawAttribution outer) {
    Optional<RawAttribution> saying = AsSaying.after(document, outer);
    if (saying.isPresent()) {
      return List.of(saying.get());
    }
    List<RawAttribution> all = new ArrayList<>();
    for (Span part : outer.content()) {
      Optional<RawAttribution> quoted = AsSaying.in(document, part);
      if (quoted.isPresent()) {
        all.add(quoted.get());
        continue;
      }
      for (RawAttribution inner : spotter.spotInside(document, part)) {
        boolean again =
            inner.cue().stream().anyMatch(c -> outer.cue().stream().anyMatch(c::overlaps));
        if (!again && part.contains(inner.hull()) && !Hearsay.idle(document, inner)) {
          all.add(inner);
        }
      }
    }
    return all;
  }

  /**
   * Of two siblings with one content, the one that a relaying cue introduces is the deeper voice.
   */
  private void citedBelowCiting(int first, int last) {
    for (int i = first; i < last; i++) {
      Node cited = nodes.get(i);
      if (!Relay.cites(document, cited.raw())) {
        continue;
      }
      Optional<Integer> citing = citing(i, first, last);
      if (citing.isPresent()) {
        nodes.set(i, new Node(cited.raw(), citing));
      }
    }
  }

  /** The nearest sibling before it that has its content, else the nearest after it. */
  private Optional<Integer> citing(int cited, int first, int last) {
    Optional<Integer> best = Optional.empty();
    for (int j = first; j < last; j++) {
      boolean other = j != cited && !Relay.cites(document, nodes.get(j).raw());
      boolean nearer = j < cited || best.isEmpty();
      if (other && nearer && sameContent(nodes.get(cited).raw(), nodes.get(j).raw())) {
        best = Optional.of(j);
      }
    }
    return best;
  }

  static boolean sameContent(RawAttribution a, RawAttribution b) {
    int common = 0;
    for (Span x : a.content()) {
      for (Span y : b.content()) {
        common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    int both = length(a) + length(b) - common;
    return common > SAME_CONTENT_MIN * both;
  }

  private static int length(RawAttribution a) {
    return a.content().stream().mapToInt(Span::length).sum();
  }
}
