package vn.tungho.complaint.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintChannel;
import vn.tungho.complaint.ComplaintObject;
import vn.tungho.complaint.NewComplaint;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.LateReasonField;
import vn.tungho.shared.ui.form.RecordForm;

/** The fields of a complaint at the desk; what one person on one matter needs is on top, the rest shows when it is needed. */
class LodgeForm extends Div {
    private final ComplaintPages pages;
    private final @Nullable Complaint first;
    private final @Nullable Household given;
    private final @Nullable ComboBox<HouseholdRow> household;
    private final Select<ComplaintChannel> channel = new Select<>();
    private final DayField receivedOn;
    private final LateReasonField late;
    private final ComboBox<ComplaintObject> object = new ComboBox<>("Khiếu nại việc gì");
    private final TextField decision = new TextField("Số quyết định, văn bản bị khiếu nại");
    private final DayField knownOn;
    private final CountField obstacle = new CountField("Số ngày trở ngại khách quan", 0, 3_660).starting(0);
    private final TextField obstacleReason = new TextField("Trở ngại gì");
    private final TextArea content = new TextArea("Nội dung khiếu nại, bằng lời của người khiếu nại");
    private final TextField wish = new TextField("Đề nghị điều gì");
    private final Select<PovertyStatus> wanted = new Select<>();
    private final Checkbox remote = new Checkbox("Vùng sâu, vùng xa, đi lại khó khăn");
    private final ComplainantFields who;
    private final RecordForm<NewComplaint> answers;

    LodgeForm(ComplaintPages pages, @Nullable Complaint first, @Nullable Household given) {
        this.pages = pages;
        this.first = first;
        this.given = given;
        addClassNames("th-stack-v", "th-complaint-form");
        var communes = pages.person().scope().communeCodes();
        household = given == null && !communes.isEmpty()
                ? new HouseholdField(
                        "Về hộ nào",
                        pages.households(),
                        pages.person().scope(),
                        communes.stream().sorted().findFirst().orElseThrow(),
                        0)
                : null;
        receivedOn = new DayField("Ngày nhận đơn", pages.today(), pages.today())
                .from(pages.intake().earliestReceipt());
        late = new LateReasonField(receivedOn, pages.intake()::needsReason);
        knownOn = new DayField(
                first == null ? "Ngày nhận hoặc biết quyết định" : "Ngày nhận quyết định lần đầu", null, pages.today());
        channel.setLabel("Nhận bằng cách nào");
        channel.setItems(ComplaintChannel.values());
        channel.setItemLabelGenerator(ComplaintChannel::label);
        channel.setValue(ComplaintChannel.DESK);
        object.setItems(Arrays.stream(ComplaintObject.values())
                .filter(o -> o.isSecond() == (first != null))
                .toList());
        object.setItemLabelGenerator(ComplaintObject::label);
        object.setWidthFull();
        obstacle.setHelperText("Ốm đau, thiên tai, đi công tác xa: những ngày này không tính vào thời hiệu.");
        obstacle.addValueChangeListener(e -> obstacleReason.setVisible(hasObstacle()));
        obstacleReason.setVisible(false);
        content.setMinRows(4);
        content.setWidthFull();
        wish.setWidthFull();
        wanted.setLabel("Đề nghị loại hộ");
        wanted.setItems(PovertyStatus.values());
        wanted.setItemLabelGenerator(s -> s == null ? "Không nêu" : s.label());
        wanted.setEmptySelectionAllowed(true);
        wanted.setEmptySelectionCaption("Không nêu");
        who = new ComplainantFields(first);
        var matter = new Card("Khiếu nại việc gì");
        matter.addClassName("th-form");
        if (household != null) {
            household.setWidthFull();
            matter.add(household);
        } else if (given != null) {
            matter.add(ComplaintParts.words("Về hộ " + given.headName() + ", mã " + given.householdCode()));
        }
        matter.add(object, decision, knownOn, content, wish, wanted);
        var desk = new Card("Nhận đơn", receivedOn, late, channel, obstacle, obstacleReason, remote);
        desk.addClassName("th-form");
        if (first != null) {
            knownOn.setHelperText("Ngày người khiếu nại nhận được, không phải ngày ký: thời hiệu "
                    + pages.calendar().rule(first.secondRightRule()).length()
                    + " tính từ ngày này. Lần đầu quá hạn chưa giải quyết thì tính từ ngày hết hạn.");
            remote.setValue(first.isRemote());
            wanted.setValue(first.wantedStatus());
            object.setValue(
                    first.state().isBeingSettled() ? ComplaintObject.NO_SETTLEMENT : ComplaintObject.SETTLEMENT);
        }
        add(matter, who, desk);
        answers = bound();
    }

    private boolean hasObstacle() {
        var days = obstacle.number();
        return days != null && days > 0;
    }

    private RecordForm<NewComplaint> bound() {
        var bound = new RecordForm<>(NewComplaint.class, this)
                .given("firstComplaintId", () -> first == null ? null : (Long) first.complaintId())
                .field("receivedOn", receivedOn)
                .field("channel", channel)
                .field("objectKind", object)
                .field("decisionNumber", decision)
                .field("knownOn", knownOn)
                .field("obstacleDays", obstacle)
                .field("obstacleReason", obstacleReason)
                .field("content", content)
                .field("wish", wish)
                .field("wantedStatus", wanted)
                .field("isRemote", remote)
                .part("complainant", who.bound())
                .field("lateReason", late)
                .asking(() -> late.fault().map(words -> new ErrorSummary.Problem(words, late)));
        return household == null
                ? bound.given("householdId", () -> given == null ? null : (Long) given.householdId())
                : bound.field("householdId", household, HouseholdRow::householdId);
    }

    List<ErrorSummary.Problem> problems() {
        return answers.problems();
    }

    NewComplaint data() {
        return answers.data();
    }
}
