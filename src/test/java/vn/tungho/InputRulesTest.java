package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people type never becomes a default: the rules of the house for forms, read off the sources. */
class InputRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern FIELD = Pattern.compile(
            "new (?:DayField|MoneyField|CountField|CountStepper|DecimalField|PhoneField|DocumentNumberField|CitizenIdField|BirthField)\\b");

    /** Who looks at all fields of a form before it acts. */
    private static final Pattern LOOKS = Pattern.compile(
            "\\.passes\\(|\\.read\\(errors|FormFaults\\.of\\(|extends (?:ActForm|StepForm|RequestForm|OfficeForm|ComplaintStep|MonitoringForm)\\b"
                    + "|new (?:ActDialog|HelpDialog|TermDialog|EnterDialog|MonitoringForm)\\b");

    /** Parts whose fields stand in a form that looks, and which form that is. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("AboutPart", "MeetingPanel"),
            Map.entry("AttendancePart", "MeetingPanel"),
            Map.entry("HouseholdVote", "MeetingPanel"),
            Map.entry("ComplainantFields", "LodgeView"),
            Map.entry("LodgeForm", "LodgeView"),
            Map.entry("ComplaintStep", "SettleForm"),
            Map.entry("EditionForm", "EditionFormView"),
            Map.entry("EditionRows", "EditionFormView"),
            Map.entry("HouseFields", "FactDialogs"),
            Map.entry("HouseholdForm", "HouseholdEditView"),
            Map.entry("PersonEditor", "HouseholdEditView"),
            Map.entry("ItemPart", "DeliverForm"),
            Map.entry("PaymentPart", "DeliverForm"),
            Map.entry("MonitoringTaskForms", "MonitoringForm"),
            Map.entry("SessionForms", "MonitoringForm"),
            Map.entry("ObservationsView", "a filter: an unreadable day filters nothing and is red at its field"),
            Map.entry("ResultFields", "FollowReferralForm"));

    /** A value of a form that is made today, zero or a first choice when nothing could be read. */
    private static final Pattern DEFAULT = Pattern.compile(
            "(?:getValue|amount|number|read)\\(\\) == null\\s*\\?[^:;]*(?:today\\(\\)|\\b0L?\\b|ZERO)"
                    + "|requireNonNullElse\\(\\s*\\w+\\.(?:getValue|amount|number|read)\\(\\),\\s*(?:0L?\\b|[^;]*today|[^;]*ZERO)");

    /** Labels that ask for what the kit has a field for. */
    private static final Pattern PLAIN_FIELD = Pattern.compile(
            "new Text(?:Field|Area)\\(\\s*\"(?:Số điện thoại|Điện thoại|Số CCCD|Số (?:quyết định|văn bản|báo cáo|kết luận|thông báo)(?!, văn bản bị)|Số tiền|Trị giá|Ngày )");

    /** Cut at a place that may be the middle of a sign, or measured so that a line end counts twice. */
    private static final Pattern CUT = Pattern.compile(
            "\\.length\\(\\) > [A-Za-z0-9_]+ \\? [a-zA-Z]+\\.substring\\(0|\\.length\\(\\) (?:>|<=) (?:[A-Z][A-Z_]+|most|[0-9]{3,})\\b");

    /** Measured as the machine counts, because no person wrote it. */
    private static final Map<String, String> MACHINE = Map.of(
            "ActDialog", "the key of a draft",
            "DeviceCookie", "an id that the program made",
            "DiagramSvg", "the words of a model, broken into lines",
            "InboxService", "an e-mail address, which has letters of one kind only");

    @Test
    void everyFormLooksAtAllItsFieldsBeforeItActs() {
        var loose = new TreeMap<String, String>();
        sources("/ui/").forEach((name, text) -> {
            if (FIELD.matcher(text).find() && !LOOKS.matcher(text).find() && !PARTS.containsKey(name)) {
                loose.put(name, "calls errors.passes(form), is an ActForm or ActDialog, or is a named part of one");
            }
        });
        assertThat(loose).isEmpty();
    }

    @Test
    void everyNamedPartStandsInItsForm() {
        var all = sources("/ui/");
        PARTS.forEach((part, form) -> {
            assertThat(all).as("a part that is gone").containsKey(part);
            if (!form.contains(" ")) {
                assertThat(LOOKS.matcher(all.get(form)).find()).as(form).isTrue();
            }
        });
    }

    @Test
    void noFormMakesADefaultOfWhatItCouldNotRead() {
        assertThat(matches(DEFAULT, "/ui/")).isEmpty();
    }

    @Test
    void telephonesCitizenNumbersPapersAndAmountsAreFieldsOfTheKit() {
        assertThat(matches(PLAIN_FIELD, "/ui/")).isEmpty();
    }

    @Test
    void textsAreMeasuredAndCutInWholeSigns() {
        assertThat(matches(CUT, "/vn/"))
                .as("Texts.length, Texts.cut, Texts.shorten, Texts.end")
                .filteredOn(found -> !MACHINE.containsKey(found.split(":", 2)[0]))
                .isEmpty();
    }

    @Test
    void aLengthIsFoundHoweverItsLimitIsCalled() {
        assertThat(List.of(
                        "if (answer.length() > ANSWER) {",
                        "reason.length() > WORDS",
                        "a.name().strip().length() > NAME_LENGTH",
                        "text.length() <= most ? text",
                        "words.length() > 500"))
                .allMatch(code -> CUT.matcher(code).find());
        assertThat(List.of("Texts.length(answer) > ANSWER", "words.length() > 1", "plain.length() < 2"))
                .noneMatch(code -> CUT.matcher(code).find());
        assertThat(sources("/vn/")).containsKeys(MACHINE.keySet().toArray(String[]::new));
    }

    @Test
    void theNumberInAnAddressIsReadInOnePlace() {
        assertThat(matches(
                        Pattern.compile(
                                "parseLong\\(event\\b|getRouteParameters\\(\\)\\s*\\.get\\([^)]*\\)\\s*\\.map\\(Long|\\(\\[0-9\\]\\+\\)"),
                        "/ui/"))
                .as("RouteId; and at most 18 digits in a route")
                .isEmpty();
    }

    private static List<String> matches(Pattern pattern, String within) {
        var found = new TreeSet<String>();
        sources(within).forEach((name, text) -> {
            var at = pattern.matcher(text);
            while (at.find()) {
                found.add(name + ": " + at.group().replaceAll("\\s+", " "));
            }
        });
        return List.copyOf(found);
    }

    private static Map<String, String> sources(String within) {
        try (var files = Files.walk(MAIN)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var path = file.toString();
                if (path.contains(within) && !path.contains("/shared/ui/field/") && !path.contains("/shared/input/")) {
                    var name = file.getFileName().toString().replace(".java", "");
                    all.merge(name, Files.readString(file), String::concat);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
