package org.hearsay.app;

import java.util.List;
import java.util.Objects;
import org.hearsay.gather.AddressPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which addresses a command that fetches may talk to. */
final class AllowedAddresses {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--allow",
      paramLabel = "ADDRESS",
      description =
          "Also talk to this address or block though it is not public, for tests on the own"
              + " machine.")
  private List<String> allowed = List.of();

  /** Whether any is named. */
  boolean some() {
    return !allowed.isEmpty();
  }

  /** A mistyped address is a mistake of the command line and told as one. */
  AddressPolicy policy() {
    try {
      return AddressPolicy.allowing(allowed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "hearsay: --allow: " + e.getMessage());
    }
  }
}
