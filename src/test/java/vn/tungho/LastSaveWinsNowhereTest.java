package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
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

    /** A row that is written over by its key; what keeps the second hand from doing it unseen. */
    private static final Pattern OVERWRITE =
            Pattern.compile("insert into (\\w+)(?:(?!insert into).)*?on duplicate key update", Pattern.DOTALL);

    private static final Map<String, String> OVERWRITTEN = Map.ofEntries(
            Map.entry("need_rule", "one proposal at a time waits for the second administrator"),
            Map.entry("answer_clash", "one proposal at a time waits for the second administrator"),
            Map.entry("second_factor", "a person's own secret, until he has confirmed it"),
            Map.entry("holiday", "CalendarService compares the row that was seen"),
            Map.entry("household_past", "PastService compares the statement that was seen"),
            Map.entry("app_user_relative", "RelativeService refuses another relation than is noted"),
            Map.entry("form_draft", "a person's own draft"),
            Map.entry("saved_filter", "a person's own filter"),
            Map.entry("notice_address", "a person's own address"),
            Map.entry("field_device", "a person's own device; only its owner's word counts"),
            Map.entry("field_sheet", "the last sheet a device saw"),
            Map.entry("import_answer", "whoever imports answers his own dry run"),
            Map.entry("import_village", "whoever imports answers his own dry run"),
            Map.entry("complaint_register", "counts up"),
            Map.entry("sign_in_guess", "counts up"),
            Map.entry("known_device", "a person's own device, seen again"),
            Map.entry("support_effect", "the same line twice stays one"),
            Map.entry("app_setting", "a switch of the installation, on or off"));

    @Test
    void noRowIsOverwrittenByItsKeyUnseen() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(f -> f.toString().matches(".*\\.(java|xml)")).toList()) {
                OVERWRITE
                        .matcher(Files.readString(file).replaceAll("\"\\s*\\+?\\s*\"", ""))
                        .results()
                        .forEach(m -> found.add(m.group(1)));
            }
        }
        assertThat(found)
                .as("an insert that writes over a row compares what was seen, or says why it need not")
                .hasSizeGreaterThan(8)
                .isSubsetOf(OVERWRITTEN.keySet());
    }

    /** A form that knows on what it was made hands that on: otherwise its draft is careful and its act is not. */
    @Test
    void whoKnowsTheVersionOfADraftHandsItToTheAct() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                if (text.contains(".madeOn(") && !file.toString().contains("/shared/")) {
                    found.add(file.getFileName().toString());
                    assertThat(text).as(file + " hands on what it was made on").containsPattern("version\\(\\)|, seen");
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(4);
    }

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
