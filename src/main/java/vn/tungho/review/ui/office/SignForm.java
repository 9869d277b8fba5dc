package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.tungho.review.DecisionKind;
import vn.tungho.review.DecisionNumbers;
import vn.tungho.review.LedgerService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.LegalTextNote;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Counts, every changed household, whom it touches; then two numbers, a last look, and the signature. */
class SignForm extends OfficeForm {
    private final long reviewId;
    private final LedgerService.Totals totals;
    private final long escaped;
    private final DocumentNumberField listed =
            new DocumentNumberField("Số quyết định công nhận hộ nghèo, hộ cận nghèo", "12/QĐ-UBND");
    private final DocumentNumberField left =
            new DocumentNumberField("Số quyết định công nhận hộ thoát nghèo, hộ thoát cận nghèo", "13/QĐ-UBND");
    private final RecordForm<DecisionNumbers> answers;

    SignForm(OfficeDesk desk, long reviewId, TaskFrame frame) {
        super(desk, reviewId, frame, "Kiểm tra trước khi ký", "Ký hai quyết định");
        this.reviewId = reviewId;
        this.totals = desk.ledger().totals(reviewId);
        this.escaped = desk.ledger().ledger(reviewId).stream()
                .filter(l -> l.transition().isEscape())
                .count();
        for (var field : List.of(listed, left)) {
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        left.setHelperText("Ví dụ 13/QĐ-UBND, khác số trên.");
        var numbers = new Card("Hai quyết định", listed, left);
        numbers.addClassName("th-form");
        numbers.add(new Files()
                .paper(
                        "Xem trước: hộ nghèo, hộ cận nghèo",
                        "du-thao-quyet-dinh-1",
                        () -> desk.recognition().decision(reviewId, DecisionKind.LISTED, listed.getValue()))
                .paper(
                        "Xem trước: hộ thoát nghèo, thoát cận nghèo",
                        "du-thao-quyet-dinh-2",
                        () -> desk.recognition().decision(reviewId, DecisionKind.ESCAPED, left.getValue())));
        var changes = new Card("Mọi hộ đổi loại");
        changes.add(
                new Paragraph("Mở từng hộ để xem vì sao: câu trả lời, điểm và điều khoản."),
                new ChangeList(desk, reviewId));
        body(
                true,
                Figures.of(totals),
                new ReviewBasis(desk, desk.ledger().review(reviewId)),
                LegalTextNote.leftOut(desk.bases().localGovernment(), desk.today()),
                new Affected(desk, reviewId),
                changes,
                numbers);
        answers = binds(DecisionNumbers.class).field("listed", listed).field("escaped", left);
    }

    @Override
    protected String consequence() {
        return "Ký hôm nay, " + VietnameseFormat.weekdayDate(desk.today()) + ": "
                + VietnameseFormat.number(totals.poor() + totals.nearPoor())
                + " hộ được công nhận và có giấy chứng nhận, " + VietnameseFormat.number(escaped)
                + " hộ được công nhận thoát nghèo hoặc thoát cận nghèo, sổ bộ được cập nhật. Quyết định đã ký không sửa được;"
                + " người dân có quyền khiếu nại trong "
                + desk.calendar().length(TermIds.COMPLAINT_RIGHT) + ".";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Quyết định thứ nhất", listed.number())
                .answer("Hộ nghèo", VietnameseFormat.number(totals.poor()))
                .answer("Hộ cận nghèo", VietnameseFormat.number(totals.nearPoor()))
                .answer("Quyết định thứ hai", left.number())
                .answer("Hộ thoát nghèo, thoát cận nghèo", VietnameseFormat.number(escaped));
        var latest = desk.opinions().latest(reviewId);
        desk.held().ofReview(reviewId).stream()
                .filter(h -> latest.stream().anyMatch(o -> o.opinionId() == h.opinionId()))
                .forEach(h -> page.answer("Giữ kết quả dù tỉnh chưa thống nhất", HeldReasons.line(desk, h)));
    }

    @Override
    protected String act() {
        var data = answers.data();
        desk.decisions().sign(reviewId, data.listed(), data.escaped());
        return "Đã ký hai quyết định. Giấy chứng nhận đang được lập; tải về ở trang rà soát của xã.";
    }
}
