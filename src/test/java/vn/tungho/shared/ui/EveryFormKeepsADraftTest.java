package vn.tungho.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form that is written anew keeps a draft too, or says here why it has nothing to keep. */
class EveryFormKeepsADraftTest {
    /** What keeps a draft: a base of forms, the fields' own keeper, a dialog that names its thing, a record kept as a whole. */
    private static final Pattern KEEPS = Pattern.compile(
            "extends (ActForm|StepForm|RequestForm|OfficeForm|MonitoringForm|ComplaintStep|HelpDialog)\\b"
                    + "|DraftFields|new HelpDialog\\(|saveWords\\(|\\.about\\(");

    private static final Pattern ASKS =
            Pattern.compile("new (TextArea|Upload|ChosenFiles)\\(|Uploads\\.(files|list)\\(");

    /** Parts without a draft of their own, and why. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("FilesCard.java", "a file is stored when it is chosen"),
            Map.entry("PhotoBox.java", "a photo is stored when it is chosen"),
            Map.entry("ChosenFiles.java", "the kit itself"),
            Map.entry("Uploads.java", "the kit itself"),
            Map.entry("VisitPhotos.java", "a part of VisitForm"),
            Map.entry("VotesPart.java", "a part of MeetingPanel"),
            Map.entry("HouseholdForm.java", "a part of HouseholdEditView"),
            Map.entry("QuestionNotes.java", "a part of SheetPanel: its reasons are kept with the sheet"),
            Map.entry("EditionForm.java", "a part of EditionFormView"),
            Map.entry("LodgeForm.java", "a part of LodgeView"),
            Map.entry("ComplainantFields.java", "a part of LodgeForm"),
            Map.entry("TermDialogs.java", "asks through TermDialog"),
            Map.entry("EnterDialogs.java", "asks through EnterDialog"),
            Map.entry("ImportView.java", "a file is read when it is chosen"),
            Map.entry("StandardSheetView.java", "a file is read when it is chosen"),
            Map.entry("LetterView.java", "a public page: nobody is signed in, nothing is kept of a stranger"));

    /** Dialogs that show what follows and ask only yes or no. */
    private static final List<String> ONLY_ASKING = List.of(
            "consequence(preview",
            "\"Đối chiếu và xác nhận\"",
            "\"Bỏ số, ngày đang chờ: \"",
            "\"Xác nhận: \"",
            "\"Dừng giải quyết\"");

    @Test
    void whatAsksForWordsOrFilesKeepsThem() throws IOException {
        assertThat(sources())
                .filteredOn(s -> ASKS.matcher(s.text()).find())
                .filteredOn(s -> !OTHERS.containsKey(s.name()))
                .allSatisfy(s -> assertThat(KEEPS.matcher(s.text()).find())
                        .as("%s asks for words or files and keeps no draft: use DraftFields", s.name())
                        .isTrue());
    }

    @Test
    void aDialogWithFieldsNamesTheThingItIsAbout() throws IOException {
        for (var source : sources()) {
            var statements = source.text().split("new ActDialog\\(", -1);
            for (var i = 1; i < statements.length; i++) {
                var statement = statements[i].substring(0, end(statements[i]));
                var last = statement.substring(Math.max(0, statement.lastIndexOf("->")));
                var fields = last.split(",\n", -1).length > 1 || last.contains("fields");
                assertThat(!fields
                                || ONLY_ASKING.stream().anyMatch(statement::contains)
                                || statement.contains(".about("))
                        .as(
                                "%s: what is typed into this dialog is lost; name its thing by about(…): %s",
                                source.name(), statement.lines().limit(4).toList())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsLeftOutIsStillThere() throws IOException {
        assertThat(sources().stream().map(Source::name).toList()).containsAll(OTHERS.keySet());
    }

    /** Where the statement that began before this text ends. */
    private static int end(String text) {
        var depth = 1;
        for (var i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' || text.charAt(i) == '{' ? 1 : 0;
            depth -= text.charAt(i) == ')' || text.charAt(i) == '}' ? 1 : 0;
            if (depth <= 0 && text.charAt(i) == ';' || depth < 0) {
                return i;
            }
        }
        return text.length();
    }

    private record Source(String name, String text) {}

    private static List<Source> sources() throws IOException {
        var all = new ArrayList<Source>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.add(new Source(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return all;
    }
}
