package selon;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packages of the modules store and app stand in an order behind those of core. */
class ModuleOrderTest {

  private static final List<String> ORDER =
      List.of("parquet", "fetch", "store", "search", "web", "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("selon");

  @Test
  void allThreeModulesAreLookedAt() {
    assertThat(folders()).contains("text", "statement", "trace", "export").containsAll(ORDER);
  }

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
  void noCircles() {
    slices().matching("selon.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theArchitecturePageTellsWhereEveryPackageStands() throws IOException {
    String page = Files.readString(Path.of("../docs/architecture.md"));
    assertThat(page).contains("\n    " + String.join(" → ", ORDER) + "\n");
    Set<String> told =
        page.lines()
            .filter(line -> line.startsWith("    "))
            .flatMap(line -> Arrays.stream(line.strip().split(" → ")))
            .collect(Collectors.toSet());
    assertThat(folders()).isSubsetOf(told);
  }

  /** All packages below the one of the facade, which may import everything in core. */
  private static Set<String> folders() {
    return CLASSES.stream()
        .map(ModuleOrderTest::folder)
        .filter(folder -> !folder.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Less than 0 for the packages of core. */
  private static int place(JavaClass type) {
    return ORDER.indexOf(folder(type));
  }

  private static String folder(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length < 2 ? "" : parts[1];
  }
}
