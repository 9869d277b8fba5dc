package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TypedTerms;

/** The rules of the house that are read off the sources. */
class SourceRulesTest {
    /** What looks like a term and is none, and why. */
    private static final Map<String, String> NO_TERMS = Map.of(
            "12 tháng", "the income form (Phụ lục VIII) asks for a year: a period it looks back on, no term",
            "\"6 tháng \"", "a half-year that is reported on",
            "áu tháng", "a half-year that is reported on",
            "ngày %02d tháng %s", "a date in words",
            "%d ngày qua", "how far a figure looks back",
            "một trong hai ngày", "two dates of one form",
            "một bê cái 8 tháng", "an example of what may be typed",
            "Trong 7 ngày", "a filter of the list of work");

    /** Where code counts days or months by a number of its own that binds nobody, and why. */
    private static final Map<String, String> NO_TERM_COUNTS = Map.of(
            "FeedbackService.java plusMonths(6)", "a half-year that is reported on",
            "HelpReport.java plusMonths(3)", "a quarter that is reported on",
            "HelpReport.java plusMonths(6)", "a half-year that is reported on",
            "WorkFilter.java plusDays(7)", "a filter of the list of work",
            "WorkFilter.java plusDays(8)", "a filter of the list of work",
            "SurgeView.java static final int DAYS = 7", "how far a figure looks back at first",
            "PlanCard.java plusMonths(3)", "a day that stands in a field to be changed",
            "DeputyView.java plusDays(6)", "a day that stands in a field to be changed",
            "TermChecks.java static final int LAST_DAY = 28", "the last day that every month has",
            "ImportService.java minusDays(30)", "how long a list that was read in is kept beside its result");

    @Test
    void everyPackageIsNullMarkedAndDescribed() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/vn"))) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                if (!hasJava(folder)) {
                    continue;
                }
                var info = folder.resolve("package-info.java");
                assertThat(info).as("NullAway checks marked packages only").exists();
                assertThat(Files.readString(info))
                        .as("%s", info)
                        .contains("@NullMarked")
                        .startsWith("/**");
            }
        }
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java") || file.toString().endsWith(".xml")) {
                    assertThat(Files.readAllLines(file))
                            .as("%s: a file is read in one sitting; split it by what it does", file)
                            .hasSizeLessThanOrEqualTo(300);
                }
            }
        }
    }

    @Test
    @LegalRule("R-TERM-FROM-ROW")
    void noTermIsTypedInTextsFormsPagesAndDiagrams() {
        assertThat(TypedTerms.everywhere())
                .as("take the length from its row, such as calendar.length(RULE), or leave the number out")
                .filteredOn(p -> NO_TERMS.keySet().stream().noneMatch(p.text()::contains))
                .isEmpty();
    }

    @Test
    @LegalRule("R-TERM-FROM-ROW")
    void noTermIsCountedByANumberInTheCode() {
        assertThat(counts())
                .as("take the term from its row, such as calendar.due(RULE, from); a pace of our own is a row too")
                .filteredOn(c -> !isNoTerm(c))
                .isEmpty();
        assertThat(NO_TERM_COUNTS.keySet())
                .as("every exception is still needed")
                .allMatch(counts()::contains);
    }

    private static boolean isNoTerm(String count) {
        // the income form and an edition's stages count months of what they look back on or pay, no term
        return NO_TERM_COUNTS.containsKey(count) || count.matches("(?:IncomeForm|EditionCheck)\\.java .*MONTHS = \\d+");
    }

    private static List<String> counts() {
        return TypedTerms.countsEverywhere().stream()
                .map(p -> Path.of(p.file()).getFileName() + " " + p.text())
                .toList();
    }

    @Test
    void everyExceptionFromTypedTermsIsStillNeeded() {
        var places = TypedTerms.everywhere();
        assertThat(NO_TERMS.keySet())
                .allSatisfy(words -> assertThat(places).anyMatch(p -> p.text().contains(words)));
    }

    private static boolean hasJava(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }
}
