package org.hearsay.gazetteer;

/** Sizes and marks of the packed file; the grammar stands at {@link GazetteerWriter}. */
final class PackedForm {
  /** "HSGZ" in ASCII. */
  static final int MAGIC = 0x4853475A;

  static final int VERSION = 1;

  /** Magic, version, checksum, then seven numbers. */
  static final int HEADER_BYTES = 4 + 4 + 4 + 7 * 4;

  static final int CHECKED_FROM = 12;
  static final int PLACE_BYTES = 22;

  /** Names in a block: the first is written out, each later one as what differs from the last. */
  static final int BLOCK_NAMES = 16;

  /** A posting's top bit: the name is a further one. */
  static final int FURTHER = 0x800000;

  /** Of the data files only: the name is written short, with a dot. */
  static final int ABBREVIATED = 0x400000;

  /** A posting without its marks. */
  static final int NUMBER = 0x3FFFFF;

  static final int NONE = 0xFFFFFF;

  /** 24 bits over the circle: 2.4 m at the equator. */
  static final double LON_STEP = 360.0 / (1 << 24);

  static final double LAT_STEP = 180.0 / (1 << 24);

  private PackedForm() {}
}
