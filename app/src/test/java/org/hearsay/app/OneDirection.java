package org.hearsay.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The rules that keep the data flowing one way; {@link OneDirectionTest} holds and tests them. */
final class OneDirection {
  static final List<String> STAGES =
      List.of("gather", "extract", "read", "link", "keep", "search", "serve", "watch");

  /** What stages and the app share beside the model. */
  static final List<String> BORDERS =
      List.of("forms", "exports", "reports", "encoder", "gazetteer");

  /** Stages whose result depends on their arguments alone. */
  static final List<String> PURE = List.of("model", "forms", "exports", "extract", "read", "link");

  private OneDirection() {}

  /** A stage knows the model and the borders (forms, encoder, gazetteer), never another stage. */
  static List<ArchRule> stagesNeverKnowEachOther(String root) {
    List<ArchRule> rules = new ArrayList<>();
    for (String stage : STAGES) {
      String[] others =
          STAGES.stream()
              .filter(s -> !s.equals(stage))
              .map(s -> root + "." + s + "..")
              .toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(root + "." + stage + "..")
              .should()
              .dependOnClassesThat(resideInAnyPackage(others))
              .orShould()
              .dependOnClassesThat(
                  resideInAnyPackage(root + ".app..", root + ".cluster..", root + ".eval.."))
              .allowEmptyShould(true));
    }
    return rules;
  }

  /** A border knows the model and other borders, never a stage. */
  static ArchRule bordersNeverKnowStages(String root) {
    String[] stages = STAGES.stream().map(s -> root + "." + s + "..").toArray(String[]::new);
    String[] borders = BORDERS.stream().map(s -> root + "." + s + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAnyPackage(borders)
        .should()
        .dependOnClassesThat(resideInAnyPackage(stages))
        .orShould()
        .dependOnClassesThat(resideInAPackage(root + ".app.."));
  }

  /** The model knows nobody. */
  static ArchRule modelKnowsNobody(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".model..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideOutsideOfPackages(
                root + ".model..", "java..", "org.jspecify..", ""));
  }

  /**
   * Reading and linking do no I/O beyond their own data files and hold no clock, chance or thread.
   */
  static List<ArchRule> theMiddleIsPure(String root) {
    String[] pure = PURE.stream().map(s -> root + "." + s + "..").toArray(String[]::new);
    return List.of(
        noClasses()
            .that()
            .resideInAnyPackage(pure)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "java.nio.file..",
                    "java.net.http..",
                    "java.sql..",
                    "java.util.concurrent..",
                    "java.util.logging..",
                    "org.slf4j..")),
        noClasses()
            .that()
            .resideInAnyPackage(pure)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now"));
  }
}
