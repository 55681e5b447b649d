package org.hearsay.serve;

/** What happened, what is safe, what to do. */
record ErrorPage(Frame frame, int status, String what, String safe, String next, String nextLink) {
  static ErrorPage notThere(Snapshot snapshot, String what) {
    return new ErrorPage(
        Frame.of("Not here", "", snapshot),
        404,
        what,
        "Nothing was changed. A happening's address may change when articles are linked again.",
        "Search the ledger",
        "/search");
  }

  static ErrorPage undecided(Snapshot snapshot, String what) {
    return new ErrorPage(
        Frame.of("Not decided", "", snapshot),
        400,
        what,
        "Nothing was changed and nothing was put on record.",
        "Back to the review queue",
        "/review");
  }

  static ErrorPage refused(int status, String what) {
    return new ErrorPage(
        new Frame(status == 429 ? "Too fast" : "Not allowed", "", false, "", 0),
        status,
        what,
        "Nothing was changed.",
        "Back to the newest happenings",
        "/");
  }

  static ErrorPage broken(String what) {
    return new ErrorPage(
        new Frame("Something broke", "", false, "", 0),
        500,
        what,
        "The ledger was only read; what it holds is safe.",
        "Back to the newest happenings",
        "/");
  }
}
