package org.hearsay.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others: called alone, it says which. */
abstract class CommandGroup implements Callable<Integer> {
  private final String others;

  @Spec private @Nullable CommandSpec spec;

  /**
   * @param others the commands as they are typed: "account add, role or list"
   */
  CommandGroup(String others) {
    this.others = others;
  }

  @Override
  public Integer call() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "hearsay: " + others);
  }
}
