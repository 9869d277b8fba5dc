package vn.tungho.posting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingConfirmation;
import vn.tungho.posting.PostingKind;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Hung in full, or not: with what follows from either answer in words before it is given. */
@StyleSheet("context://css/office.css")
class ConfirmPostingForm extends Div {
    private final PostingDesk desk;
    private final Posting posting;
    private final TaskFrame frame;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Boolean> full = new RadioButtonGroup<>();
    private final DayField removedOn;
    private final TextArea note = new TextArea("Vì sao");
    private final Paragraph consequence = new Paragraph();
    private final DraftFields draft;
    private final RecordForm<PostingConfirmation> answers;

    ConfirmPostingForm(PostingDesk desk, Posting posting, TaskFrame frame) {
        this.desk = desk;
        this.posting = posting;
        this.frame = frame;
        addClassName("th-stack-v");
        full.setLabel("Danh sách có treo đủ ngày ở cả hai nơi không?");
        full.setItems(true, false);
        full.setItemLabelGenerator(f -> f ? "Có, đã treo đủ ở cả hai nơi" : "Không, bị gỡ, rách, mất hoặc dán thiếu");
        full.addThemeName("vertical");
        removedOn = new DayField("Ngày phát hiện bị gỡ, rách hoặc mất", desk.today(), desk.today())
                .from(posting.termFromOn());
        note.setHelperText("Ví dụ: mưa bão làm rách bảng tại nhà văn hóa thôn.");
        note.setValueChangeMode(ValueChangeMode.LAZY);
        consequence.addClassName("th-consequence");
        draft = new DraftFields(
                        desk.drafts(),
                        desk.person().userId(),
                        "confirm-posting-" + posting.postingId() + "-" + posting.attempt(),
                        frame::draftSaved)
                .keep("full", full, String::valueOf, Boolean::valueOf)
                .day("removed", removedOn)
                .text("note", note);
        var card = new Card("Xác nhận niêm yết", term(), full, removedOn, note, consequence);
        card.addClassName("th-form");
        add(draft.bar(), errors, card, new Card("Ảnh đã chụp", new PhotoBox(desk.files(), posting, true)));
        answers = new RecordForm<>(PostingConfirmation.class, this)
                .field("isInFull", full)
                .field("removedOn", removedOn)
                .field("note", note, String::strip);
        full.addValueChangeListener(e -> show());
        show();
    }

    private Paragraph term() {
        var ends = posting.endsOn();
        return new Paragraph(
                ends == null
                        ? "Chưa đủ hai nơi dán."
                        : "Thời gian niêm yết: từ "
                                + VietnameseFormat.weekdayDate(java.util.Objects.requireNonNull(posting.termFromOn()))
                                + " đến hết " + VietnameseFormat.weekdayDate(ends) + " (" + desk.length(posting) + ")."
                                + (desk.today().isAfter(ends)
                                        ? ""
                                        : " Chưa hết thời gian: chỉ xác nhận được từ ngày hôm sau."));
    }

    private void show() {
        var answer = full.getValue();
        var missing = Boolean.FALSE.equals(answer);
        removedOn.setVisible(missing);
        note.setVisible(missing);
        consequence.setVisible(answer != null);
        consequence.setText(missing ? again() : onwards());
        frame.mainAction(missing ? "Niêm yết lại từ đầu" : "Xác nhận đã niêm yết đủ", this::send);
    }

    private String onwards() {
        var open = desk.objections().ofPosting(posting.postingId()).stream()
                .filter(o -> o.state() == ObjectionState.OPEN)
                .count();
        if (open > 0) {
            return "Thời gian nêu ý kiến khép lại. Còn " + open
                    + " ý kiến đang phúc tra: khi phúc tra xong, kết quả sẽ được niêm yết thêm " + desk.secondLength()
                    + ".";
        }
        return posting.kind() == PostingKind.SECOND
                ? "Kết quả phúc tra đã công khai đủ ngày. Kết quả của thôn được chốt và chuyển sang tổng hợp ở xã."
                : "Thời gian nêu ý kiến khép lại. Nếu không còn kết quả phúc tra nào phải công khai,"
                        + " kết quả của thôn được chốt và chuyển sang tổng hợp ở xã.";
    }

    private String again() {
        var earliest = desk.ends(posting, desk.today());
        return "Lần niêm yết này không được tính. Danh sách phải dán lại ở cả hai nơi và treo lại đủ "
                + desk.lengthAnew(posting)
                + ", sớm nhất đến hết " + VietnameseFormat.weekdayDate(earliest)
                + ". Bước tiếp theo của thôn chờ đến lúc đó; ý kiến đã nhận vẫn được giữ.";
    }

    private void send() {
        if (!errors.passes(this, answers.problems())) {
            return;
        }
        try {
            var answer = answers.data();
            draft.perform(() -> desk.postings()
                    .confirm(posting.rootPostingId(), answer.isInFull(), answer.removedOn(), answer.note()));
            frame.done(
                    answer.isInFull() ? "Đã xác nhận niêm yết đủ ngày." : "Đã ghi niêm yết thiếu: hai nơi sẽ dán lại.");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
