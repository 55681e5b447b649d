package org.hearsay.app;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Two streams of captured inputs as one, the earlier capture first, drawn as needed. */
final class InTimeOrder implements Iterator<Input> {
  private final Iterator<Input> one;
  private final Iterator<Input> other;
  private Optional<Input> oneHead;
  private Optional<Input> otherHead;

  private InTimeOrder(Iterator<Input> one, Iterator<Input> other) {
    this.one = one;
    this.other = other;
    this.oneHead = drawn(one);
    this.otherHead = drawn(other);
  }

  static Stream<Input> of(Stream<Input> one, Stream<Input> other) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                new InTimeOrder(one.iterator(), other.iterator()),
                Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(one::close)
        .onClose(other::close);
  }

  @Override
  public boolean hasNext() {
    return oneHead.isPresent() || otherHead.isPresent();
  }

  @Override
  public Input next() {
    boolean first =
        otherHead.isEmpty()
            || oneHead.isPresent()
                && !Rebuilding.at(oneHead.get()).isAfter(Rebuilding.at(otherHead.get()));
    Input found = (first ? oneHead : otherHead).orElseThrow();
    if (first) {
      oneHead = drawn(one);
    } else {
      otherHead = drawn(other);
    }
    return found;
  }

  private static Optional<Input> drawn(Iterator<Input> from) {
    return from.hasNext() ? Optional.of(from.next()) : Optional.empty();
  }
}
