package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.tungho.posting.PostingService;
import vn.tungho.review.ReverificationConclusion;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Uphold or keep, with the reason the complainant will read, and what follows in words. */
class ConcludeForm extends OfficeForm {
    private final SheetComparison sheets;
    private final RadioButtonGroup<Boolean> upheld = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea("Lý do, nói với người nêu ý kiến");
    private final Paragraph consequence = new Paragraph();
    private final RecordForm<ReverificationConclusion> answers;

    ConcludeForm(OfficeDesk desk, SheetComparison sheets, TaskFrame frame) {
        super(desk, sheets.objectionId(), frame, "Kiểm tra trước khi kết luận", "Ghi kết luận");
        this.sheets = sheets;
        upheld.setLabel("Kết luận");
        upheld.setItems(true, false);
        upheld.setItemLabelGenerator(u -> u
                ? "Chấp nhận ý kiến: lấy kết quả phúc tra (" + sheets.found().label() + ")"
                : "Không chấp nhận: giữ kết quả đã niêm yết (" + sheets.posted().label() + ")");
        upheld.addThemeName("vertical");
        reason.setHelperText("Ví dụ: phúc tra thấy nhà đã sửa kiên cố và có hai người đi làm ổn định.");
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        consequence.addClassName("th-consequence");
        upheld.addValueChangeListener(e -> show());
        show();
        var card = new Card("Kết luận của Ban Chỉ đạo", upheld, reason, consequence);
        card.addClassName("th-form");
        body(true, sheets, card);
        answers =
                binds(ReverificationConclusion.class).field("isUpheld", upheld).field("reason", reason, String::strip);
    }

    private void show() {
        consequence.setVisible(upheld.getValue() != null);
        consequence.setText(upheld.getValue() == null ? "" : consequence());
    }

    @Override
    protected String consequence() {
        var name = sheets.reviewCase().headName();
        var then = " Kết quả phúc tra được niêm yết thêm " + desk.calendar().length(PostingService.SECOND_POSTING_RULE)
                + " tại hai nơi.";
        if (!Boolean.TRUE.equals(upheld.getValue())) {
            return "Hộ " + name + " giữ kết quả: " + sheets.posted().label().toLowerCase(java.util.Locale.ROOT) + "."
                    + then;
        }
        return sheets.found() == sheets.posted()
                ? "Hộ " + name + " vẫn là " + sheets.found().label().toLowerCase(java.util.Locale.ROOT)
                        + ", điểm lấy theo phiếu phúc tra." + then
                : "Hộ " + name + " chuyển từ " + sheets.posted().label().toLowerCase(java.util.Locale.ROOT) + " thành "
                        + sheets.found().label().toLowerCase(java.util.Locale.ROOT) + "." + then;
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Hộ", sheets.reviewCase().headName())
                .answer("Kết luận", Boolean.TRUE.equals(upheld.getValue()) ? "Chấp nhận ý kiến" : "Không chấp nhận")
                .answer("Lý do", reason.getValue().strip());
    }

    @Override
    protected String act() {
        var data = answers.data();
        desk.reverifications().conclude(sheets.objectionId(), data.isUpheld(), data.reason());
        return "Đã ghi kết luận phúc tra hộ " + sheets.reviewCase().headName() + ".";
    }
}
