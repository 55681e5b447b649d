package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneDirectionTest {
  private static final String PLANTED = "org.hearsay.app.planted";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay");

  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(PLANTED);

  @Test
  void a_stage_never_knows_another_stage() {
    OneDirection.stagesNeverKnowEachOther("org.hearsay").forEach(rule -> rule.check(OURS));
  }

  @Test
  void a_border_never_knows_a_stage_and_the_check_finds_one_that_does() {
    OneDirection.bordersNeverKnowStages("org.hearsay").check(OURS);
    assertTrue(fails(OneDirection.bordersNeverKnowStages(PLANTED)));
  }

  @Test
  void the_model_depends_on_nothing() {
    OneDirection.modelKnowsNobody("org.hearsay").check(OURS);
  }

  @Test
  void reading_and_linking_hold_no_clock_chance_thread_or_file() {
    OneDirection.theMiddleIsPure("org.hearsay").forEach(rule -> rule.check(OURS));
  }

  @Test
  void the_check_finds_a_reader_that_knows_the_linker() {
    assertTrue(anyFails(OneDirection.stagesNeverKnowEachOther(PLANTED)));
  }

  @Test
  void the_check_finds_a_model_that_knows_a_stage() {
    assertTrue(fails(OneDirection.modelKnowsNobody(PLANTED)));
  }

  @Test
  void the_check_finds_a_reader_that_asks_the_clock_and_a_linker_that_rolls_dice() {
    for (ArchRule rule : OneDirection.theMiddleIsPure(PLANTED)) {
      assertTrue(fails(rule), rule.getDescription());
    }
  }

  @Test
  void the_check_finds_nothing_in_an_innocent_package() {
    JavaClasses innocent = new ClassFileImporter().importPackages(PLANTED + ".serve");
    for (ArchRule rule : OneDirection.stagesNeverKnowEachOther(PLANTED)) {
      assertFalse(rule.evaluate(innocent).hasViolation());
    }
  }

  private static boolean anyFails(List<ArchRule> rules) {
    return rules.stream().anyMatch(OneDirectionTest::fails);
  }

  private static boolean fails(ArchRule rule) {
    return rule.evaluate(WRONG).hasViolation();
  }
}
