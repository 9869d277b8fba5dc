package vn.tungho.posting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingState;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.shared.ui.form.RecordForm;

/** What is wrong, about which household, said by whom and when; a late one with its reason. */
@StyleSheet("context://css/office.css")
class ObjectionForm extends Div {
    private static final Long UNASKED = 0L;

    private final PostingDesk desk;
    private final Posting posting;
    private final Runnable done;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<ObjectionKind> kind = new RadioButtonGroup<>();
    private final HouseholdChoice household;
    private final TextArea content = new TextArea("Nội dung ý kiến");
    private final TextField complainant = new TextField("Họ tên người nêu ý kiến");
    private final PhoneField phone = new PhoneField("Điện thoại (nếu có)");
    private final Select<ObjectionChannel> channel = new Select<>();
    private final DayField receivedOn;
    private final Paragraph consequence = new Paragraph();
    private final TextField lateReason = new TextField("Vì sao ghi nhận muộn");
    private final Span savedAt = new Span();
    private final DraftFields draft;
    private final RecordForm<ObjectionData> answers;

    ObjectionForm(PostingDesk desk, HouseholdService households, Posting posting, Runnable done) {
        this.desk = desk;
        this.posting = posting;
        this.done = done;
        this.receivedOn = new DayField("Ngày nhận ý kiến", desk.today(), desk.today())
                .from(posting.frozenAt().toLocalDate());
        this.household = new HouseholdChoice(desk, households, posting);
        addClassNames("th-stack-v", "th-narrow");
        prepare();
        draft = new DraftFields(
                        desk.drafts(),
                        desk.person().userId(),
                        "objection-" + posting.postingId(),
                        at -> savedAt.setText("Đã lưu nháp " + VietnameseFormat.dateTime(at)))
                .keep("kind", kind, ObjectionKind::name, ObjectionKind::valueOf);
        household.show(kind.getValue());
        household.keep(draft);
        draft.text("content", content)
                .text("complainant", complainant)
                .text("phone", phone)
                .keep("channel", channel, ObjectionChannel::name, ObjectionChannel::valueOf)
                .day("received", receivedOn)
                .text("late", lateReason);
        answers = bound();
        kind.addValueChangeListener(e -> household.show(e.getValue()));
        receivedOn.addValueChangeListener(e -> showTerm());
        showTerm();
        var what = new Card("Ý kiến về điều gì", kind, household, content);
        what.addClassName("th-form");
        var who = new Card("Ai nêu, khi nào", complainant, phone, channel, receivedOn, consequence, lateReason);
        who.addClassName("th-form");
        var send = new Button("Ghi nhận ý kiến", e -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(false);
        savedAt.addClassName("th-muted");
        var actions = new Div(savedAt, new Button("Để sau", e -> done.run()), send);
        actions.addClassName("th-task-actions");
        add(draft.bar(), errors, what, who, actions);
    }

    private void prepare() {
        kind.setLabel("Loại ý kiến");
        kind.setItems(ObjectionKind.values());
        kind.addThemeName("vertical");
        kind.setRenderer(new ComponentRenderer<>(k -> {
            var name = new Span(k.label());
            name.addClassName("th-strong");
            var words = new Span(explain(k));
            words.addClassName("th-muted");
            var both = new Div(name, words);
            both.addClassName("th-office-choice");
            return both;
        }));
        channel.setLabel("Nhận qua");
        channel.setItems(ObjectionChannel.values());
        channel.setItemLabelGenerator(ObjectionChannel::label);
        channel.setValue(ObjectionChannel.DESK);
        content.setHelperText("Ghi lời của người dân: điều gì chưa đúng và vì sao.");
        content.setValueChangeMode(ValueChangeMode.LAZY);
        complainant.setValueChangeMode(ValueChangeMode.LAZY);
        phone.setValueChangeMode(ValueChangeMode.LAZY);
        lateReason.setValueChangeMode(ValueChangeMode.LAZY);
        lateReason.setHelperText("Ví dụ: người dân đi làm xa, về sau ngày niêm yết.");
        consequence.addClassName("th-consequence");
    }

    private static String explain(ObjectionKind kind) {
        return switch (kind) {
            case LEFT_OUT -> "Có hộ khó khăn mà không có tên trong danh sách nghèo, cận nghèo.";
            case WRONGLY_IN -> "Hộ trong danh sách không còn khó khăn như kết quả ghi.";
            case WRONG_DATA -> "Hộ đúng là trong danh sách, nhưng tên, thôn hoặc loại hộ chưa đúng.";
        };
    }

    private boolean late() {
        var on = receivedOn.getValue();
        return posting.state() == PostingState.CLOSED || (on != null && ObjectionService.isLate(posting, on));
    }

    private void showTerm() {
        var on = receivedOn.getValue();
        lateReason.setVisible(late());
        if (late()) {
            consequence.setText("Ý kiến đến ngoài thời gian niêm yết: được ghi lại nhưng không mở phúc tra."
                    + " Hãy nói với người nêu ý kiến: sau khi có quyết định công nhận, người đó có quyền khiếu nại trong "
                    + desk.calendar().length(TermIds.COMPLAINT_RIGHT)
                    + " kể từ ngày nhận hoặc biết quyết định; hộ cũng có thể đề nghị rà soát thường xuyên trong năm.");
            return;
        }
        consequence.setText(
                on == null
                        ? "Ghi ngày nhận để tính hạn phúc tra."
                        : "Hộ sẽ được người khác phúc tra, chậm nhất "
                                + VietnameseFormat.weekdayDate(
                                        desk.calendar().due(ObjectionService.REVERIFICATION_RULE, on))
                                + " (" + desk.calendar().length(ObjectionService.REVERIFICATION_RULE, on)
                                + " kể từ ngày nhận), rồi kết quả được niêm yết thêm " + desk.secondLength() + ".");
    }

    private RecordForm<ObjectionData> bound() {
        return new RecordForm<>(ObjectionData.class, this)
                .field("kind", kind)
                .field("channel", channel)
                .given("householdId", this::householdId, household::field)
                .given("headName", () -> {
                    var about = household.chosen();
                    return about == null ? "" : about.headName();
                })
                .field("complainantName", complainant, String::strip)
                .field("complainantPhone", phone)
                .given("complainantEmail", () -> null)
                .field("content", content, String::strip)
                .field("receivedOn", receivedOn)
                .field("lateReason", lateReason, ObjectionForm::orNull)
                .given("trackingCode", () -> null)
                .asking(() -> late() && lateReason.getValue().isBlank()
                        ? Optional.of(new ErrorSummary.Problem("Ghi vì sao ghi nhận muộn.", lateReason))
                        : Optional.empty());
    }

    /** Which household; as long as the kind is not chosen, which household is not asked. */
    private @Nullable Long householdId() {
        var about = household.chosen();
        return kind.getValue() == null ? UNASKED : about == null ? null : (Long) about.householdId();
    }

    private void send() {
        if (!errors.passes(this, answers.problems())) {
            return;
        }
        try {
            draft.finish(() -> desk.objections().lodge(posting.postingId(), answers.data()));
            Notices.success(late() ? "Đã ghi lại ý kiến ngoài hạn." : "Đã ghi nhận ý kiến; việc phúc tra đã được mở.");
            done.run();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
