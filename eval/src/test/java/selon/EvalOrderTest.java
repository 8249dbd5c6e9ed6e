package selon;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import selon.eval.Main;

/** The packages of eval are free of circles, with those of core and store. */
class EvalOrderTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("selon");

  /** Where the classes of eval lie. */
  private static final String EVAL =
      Main.class.getProtectionDomain().getCodeSource().getLocation().getPath();

  @Test
  void allThreeModulesAreLookedAt() {
    assertThat(CLASSES.stream().map(EvalOrderTest::slice).collect(Collectors.toSet()))
        .containsAll(
            Set.of("text", "trace", "store", "search", "eval gold", "eval trace", "eval eval"));
  }

  @Test
  void noCircles() {
    slices().assignedFrom(new ByModule()).should().beFreeOfCycles().check(CLASSES);
  }

  /** What stands in eval beside a package of core is a slice of its own. */
  private static final class ByModule implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().matches("selon\\..*")
          ? SliceIdentifier.of(slice(type))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages, those of eval apart";
    }
  }

  private static String slice(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    String folder = parts.length < 2 ? "" : parts[1];
    boolean eval = type.getSource().filter(of -> of.getUri().toString().contains(EVAL)).isPresent();
    return eval ? "eval " + folder : folder;
  }
}
