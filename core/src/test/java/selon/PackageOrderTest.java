package selon;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Data flows one way: each package may import those to its left (docs/architecture.md). */
class PackageOrderTest {

  static final List<String> ORDER =
      List.of(
          "text",
          "language",
          "linear",
          "page",
          "article",
          "sentence",
          "mention",
          "statement",
          "claim",
          "corpus",
          "trace",
          "view",
          "export");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("selon");

  @Test
  void noPackageImportsOneToItsRight() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (target.getPackageName().startsWith("selon") && place(target) > place(type)) {
          wrong.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageStandsInTheOrder() {
    assertThat(CLASSES.stream().map(PackageOrderTest::folder).collect(Collectors.toSet()))
        .isSubsetOf(Set.copyOf(concat(ORDER, "")));
  }

  @Test
  void noCircles() {
    slices().matching("selon.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void languagePacksAreImportedByNobody() {
    assertThat(CLASSES.stream())
        .filteredOn(type -> !type.getPackageName().matches("selon\\.language\\..+"))
        .flatMap(JavaClass::getDirectDependenciesFromSelf)
        .noneMatch(d -> d.getTargetClass().getPackageName().matches("selon\\.language\\..+"));
  }

  /** The facade in the root package may import everything. */
  private static int place(JavaClass type) {
    String folder = folder(type);
    return folder.isEmpty() ? ORDER.size() : ORDER.indexOf(folder);
  }

  private static String folder(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length < 2 ? "" : parts[1];
  }

  private static List<String> concat(List<String> list, String last) {
    return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(last)).toList();
  }
}
