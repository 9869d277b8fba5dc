package vn.tungho.shared.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form binds its fields to a data record that bears its rules (decision 25); what is older and not yet bound is named here. */
class FormsAreBoundTest {
    /** What makes a form: a step, a dialog with an act, a page that looks at its fields before it acts. */
    private static final Pattern FORM = Pattern.compile(
            "extends (?:ActForm|StepForm|RequestForm|OfficeForm|ComplaintStep|MonitoringForm|HelpDialog|ActDialog)\\b"
                    + "|\\.passes\\(|\\.mainAction\\(|new (?:ActDialog|HelpDialog|TermDialog|EnterDialog|MonitoringForm)\\(");

    private static final Pattern FIELD = Pattern.compile(
            "new (?:\\w+Field|TextArea|Select|ComboBox|RadioButtonGroup|CheckboxGroup|Checkbox|CountStepper|DatePicker)(?:<[^;]*?>)?\\("
                    + "|new \\w+Fields\\(|= (?:words|number|text|line|reason)\\(|[a-z]\\.(?:line|text)\\(");

    private static final Pattern BOUND =
            Pattern.compile("\\bRecordForm<|\\bbinds\\(|\\b(?:PlaceFields|ResultFields)\\b|\\.to\\(\\w+\\.class\\)");

    /** Forms from before the rule. A line goes when its form is bound; none comes in its place. */
    private static final Set<String> NOT_YET = Set.of(
            "assignment.HandoverView",
            "assignment.HelpRulesView",
            "assignment.HelperListView",
            "assignment.PlacesView",
            "assignment.PlanCard",
            "assignment.PledgeCard",
            "assignment.VisitsCard",
            "field.ConflictForm",
            "inyear.SurveyIncomeForm",
            "livelihood.GroupDialogs",
            "livelihood.GroupFormView",
            "livelihood.ModelFormView",
            "market.OfferForm",
            "monitoring.AnswerForm",
            "monitoring.FindingView",
            "monitoring.MoveSessionDialog",
            "monitoring.NewFindingView",
            "monitoring.NewPlanView",
            "monitoring.PlanView",
            "monitoring.ProgrammeDialog",
            "monitoring.RemedyForm",
            "monitoring.RulesView",
            "monitoring.SampleCard",
            "publication.RepublishDialog",
            "registry.HouseholdActions",
            "registry.VillageListView",
            "review.AssignPanel",
            "review.ScreeningPart",
            "review.AnnounceForm",
            "review.OpenCampaignForm",
            "review.WeighForm",
            "review.ObservationsPart",
            "security.DeputyView",
            "security.UserEditView",
            "standard.EnterDialog",
            "standard.EnterDialogs",
            "standard.SheetRuleDialogs",
            "support.DeliverForm",
            "support.EditionFormView",
            "support.FactDialogs",
            "support.FundDialog",
            "support.GiftDialog",
            "support.OpenCaseView",
            "support.OpenProgrammeChanges",
            "support.PayDialog",
            "support.ProgrammesView",
            "support.ReceiptDialog",
            "support.ReceiveForm",
            "support.SelectionForm",
            "support.VerifyHouseForm",
            "terms.LegalTextDialogs",
            "terms.TermAnswers",
            "terms.TermDialogs");

    @Test
    void everyFormBindsItsFieldsToARecord() throws IOException {
        var loose = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/vn/tungho"))) {
            for (var file : files.filter(FormsAreBoundTest::isScreen).toList()) {
                var text = Files.readString(file);
                if (FORM.matcher(text).find()
                        && FIELD.matcher(text).find()
                        && !BOUND.matcher(text).find()
                        && !text.contains("abstract class")) {
                    loose.add(name(file));
                }
            }
        }
        assertThat(loose)
                .as("bind the fields to a record by RecordForm; take a form that is bound out of NOT_YET")
                .isEqualTo(new TreeSet<>(NOT_YET));
    }

    private static boolean isScreen(Path file) {
        var path = file.toString();
        return path.endsWith(".java") && path.contains("/ui/") && !path.contains("/shared/ui/");
    }

    /** Module and class: names repeat between modules. */
    private static String name(Path file) {
        return file.getName(5) + "." + file.getFileName().toString().replace(".java", "");
    }
}
