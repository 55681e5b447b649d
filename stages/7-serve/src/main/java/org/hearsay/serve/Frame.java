package org.hearsay.serve;

/**
 * What every page has around it.
 *
 * @param here the address in the navigation that this page belongs to
 * @param constructed an article made for testing is shown: the notice must stand above everything
 */
record Frame(String title, String here, boolean constructed, String query, int refusals) {
  static Frame of(String title, String here, Snapshot snapshot) {
    return new Frame(title, here, false, "", snapshot.refusals().size());
  }

  Frame constructed(boolean shown) {
    return new Frame(title, here, shown, query, refusals);
  }

  Frame query(String asked) {
    return new Frame(title, here, constructed, asked, refusals);
  }

  String at(String address) {
    return address.equals(here) ? "page" : "false";
  }
}
