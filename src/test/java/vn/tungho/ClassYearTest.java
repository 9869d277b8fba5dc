package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tungho.shared.ClassYear;
import vn.tungho.shared.PovertyStatus;

/** Whatever shows the class of a household, or counts households by class, says of which review year the class is. */
class ClassYearTest {
    /** The class without its year: its label, its badge, its name handed on. */
    private static final Pattern BARE = Pattern.compile(
            "(?:[pP]overtyStatus|[sS]tatus|Status(?:Before|After))\\(\\)\\s*\\.label\\(\\)|StatusBadge\\.of\\((?:[^,()]|\\([^()]*\\))*[sS]tatus(?:\\(\\)|After\\(\\)|Before\\(\\))?\\)");

    /** A figure of households by class, in words. */
    private static final Pattern COUNTED = Pattern.compile("\"[^\"]*[hH]ộ (?:cận )?nghèo[^\"]*\"");

    /** Packages whose pages and papers speak of one review, request or complaint, whose year their titles say. */
    private static final List<String> OF_ONE_REVIEW =
            List.of("/review/", "/posting/", "/publication/", "/standard/", "/complaint/", "/inyear/", "/reporting/");

    private static final Map<String, String> OTHERS = Map.of(
            "HouseholdExport.java", "the year has a column of its own",
            "RightService.java", "the year has a column of its own",
            "RegistryTimeline.java", "a line of the history, with its year",
            "HouseholdDetailView.java", "the badge of the history stands beside its year",
            "HouseholdService.java", "the log of a class put back, beside the decision",
            "Differences.java", "the year is a field of its own beside it",
            "StatusBadge.java", "the badge itself");

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> OF_ONE_REVIEW.stream().noneMatch(f.toString()::contains))
                    .filter(f -> !f.toString().contains("/simulation/")
                            && !f.toString().contains("/bench/"))
                    .toList();
        }
    }

    @Test
    void theClassOfAHouseholdIsShownWithItsYear() throws IOException {
        var bare = new ArrayList<String>();
        for (var file : sources()) {
            BARE.matcher(Files.readString(file))
                    .results()
                    .filter(m -> !OTHERS.containsKey(file.getFileName().toString()))
                    .forEach(m -> bare.add(file.getFileName() + ": " + m.group()));
        }
        assertThat(bare)
                .as("say PovertyStatus.inYear, or give the badge the year")
                .isEmpty();
    }

    @Test
    void theWalkFindsAClassWithoutItsYear() {
        assertThat(BARE.matcher("row.povertyStatus().label()").find()).isTrue();
        assertThat(BARE.matcher("StatusBadge.of(household.povertyStatus())").find())
                .isTrue();
        assertThat(BARE.matcher("StatusBadge.of(h.povertyStatus(), h.classYear())")
                        .find())
                .isFalse();
        assertThat(BARE.matcher("item.state().label()").find()).isFalse();
    }

    @Test
    void pagesThatCountHouseholdsByClassSayTheYear() throws IOException {
        var silent = new ArrayList<String>();
        for (var file : sources()) {
            var text = Files.readString(file);
            if (file.toString().contains("/ui/")
                    && text.contains("poor()")
                    && COUNTED.matcher(text).find()
                    && !text.contains("years")) {
                silent.add(file.toString());
            }
        }
        assertThat(silent).isEmpty();
        for (var counting : List.of(
                "assignment/ui/HelpOverviewView.java",
                "registry/ui/VillageListView.java",
                "livelihood/ui/GroupListView.java",
                "livelihood/ui/GroupView.java",
                "publicboard/BoardService.java")) {
            assertThat(Files.readString(Path.of("src/main/java/vn/tungho", counting)))
                    .as(counting)
                    .containsPattern("[yY]ears(\\(\\))?\\.words|ClassYear\\.words|years \\+|\\+ years");
        }
    }

    @Test
    void theWordsNameOneYearOrTheSpan() {
        assertThat(PovertyStatus.POOR.inYear(2026)).isEqualTo("Hộ nghèo năm 2026");
        assertThat(PovertyStatus.POOR.inYear(null)).isEqualTo("Hộ nghèo, chưa rõ năm");
        assertThat(PovertyStatus.NOT_POOR.inYear(null)).isEqualTo("Hộ không nghèo");
        assertThat(ClassYear.words(2026, 2026)).isEqualTo("phân loại năm 2026");
        assertThat(ClassYear.words(2025, 2026)).isEqualTo("phân loại các năm 2025–2026");
        assertThat(ClassYear.words(null, null)).isEqualTo("chưa rõ năm phân loại");
    }
}
