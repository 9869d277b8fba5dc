package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What two people can open is saved on the version it was read with: the mapper that edits it says so in its where. */
class LastSaveWinsNowhereTest {
    private static final Pattern EDIT = Pattern.compile(
            "@Update\\(((?:\\s*(?:\\+\\s*)?\"[^\"]*\")+)\\)\\s*(?:@\\w+\\s*)*int (update|change|rename\\w*|edit|save|correct)\\(");
    private static final Pattern XML_EDIT = Pattern.compile(
            "<update id=\"(update|change|rename\\w*|edit|save|correct)\">(.*?)</update>", Pattern.DOTALL);

    /** Edits that check in another way, and how. */
    private static final Map<String, String> OTHERS = Map.of(
            "help_rule", "compares every value that was read",
            "monitoring_rule", "locks the row and compares the number that was read",
            "village set", "compares the name that was read",
            "household_member set", "saved with its household, whose version is checked",
            "survey_sheet",
                    "one enumerator's own sheet; what desk and app both wrote is compared answer by answer (field_change)",
            "published_line", "follows a signed decision, nobody types it",
            "complaint_term", "follows the calendar, nobody types it");

    @Test
    void everyEditNamesTheVersionItWasMadeOn() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(f -> f.toString().matches(".*\\.(java|xml)")).toList()) {
                var text = Files.readString(file);
                EDIT.matcher(text).results().forEach(m -> found.add(file.getFileName() + ": " + m.group(1)));
                XML_EDIT.matcher(text).results().forEach(m -> found.add(file.getFileName() + ": " + m.group(2)));
            }
        }
        assertThat(found).as("the walk finds the edits").hasSizeGreaterThan(8);
        assertThat(found)
                .filteredOn(sql -> OTHERS.keySet().stream().noneMatch(sql::contains))
                .allSatisfy(sql -> assertThat(sql.replaceAll("\"\\s*\\+?\\s*\"", ""))
                        .as("the last save would win; compare the version that the form was opened with")
                        .containsPattern("(?s)where.*version\\s*=\\s*#\\{"));
    }
}
