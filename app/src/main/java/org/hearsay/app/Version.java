package org.hearsay.app;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the release, the Java that runs it. */
final class Version implements IVersionProvider {
  static final String NUMBER = "0.1.0";

  @Override
  public String[] getVersion() {
    return new String[] {
      "hearsay " + NUMBER, "java " + Runtime.version() + " on " + System.getProperty("os.arch")
    };
  }
}
