package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tungho.testing.LegalRule;

/** Each rule of src/docs/rules.md has a test that names it, and each name in a test is a rule there. */
class LegalRuleTraceabilityTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (R-[A-Z0-9-]+) \\|");

    @Test
    void theCatalogueIsThereAndNamesEachRuleOnce() throws IOException {
        var rows = rows().toList();
        assertThat(rows).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasATest() throws IOException {
        var missing = rows().collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(tested());
        assertThat(missing).as("rules without a test").isEmpty();
    }

    @Test
    void everyRuleNamedInATestIsInTheCatalogue() throws IOException {
        assertThat(tested()).as("rules named in tests").isSubsetOf(rows().toList());
    }

    private static Stream<String> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/docs/rules.md")))
                .results()
                .map(row -> row.group(1));
    }

    private static Set<String> tested() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("vn.tungho");
        return classes.stream()
                .flatMap(LegalRuleTraceabilityTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> named(JavaClass type) {
        return Stream.concat(
                        Stream.of(type.tryGetAnnotationOfType(LegalRule.class)),
                        type.getMembers().stream().map(LegalRuleTraceabilityTest::named))
                .flatMap(Optional::stream)
                .flatMap(rule -> Stream.of(rule.value()));
    }

    private static Optional<LegalRule> named(JavaMember member) {
        return member.tryGetAnnotationOfType(LegalRule.class);
    }
}
