package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import vn.tungho.review.LedgerService;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ReportNumber;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The figures, the report as a paper, its number, and what happens next. */
class ReportForm extends OfficeForm {
    private final long reviewId;
    private final LedgerService.Totals totals;
    private final LocalDate due;
    private final DocumentNumberField number = new DocumentNumberField("Số văn bản báo cáo", "45/BC-UBND");
    private final RecordForm<ReportNumber> answers;

    ReportForm(OfficeDesk desk, long reviewId, TaskFrame frame) {
        super(desk, reviewId, frame, "Kiểm tra trước khi gửi", "Gửi báo cáo cho tỉnh");
        this.reviewId = reviewId;
        this.totals = desk.ledger().totals(reviewId);
        this.due = desk.calendar().due(OpinionService.OPINION_RULE, desk.today());
        number.setHelperText("Lấy số ở văn thư, ví dụ 45/BC-UBND.");
        number.setValueChangeMode(ValueChangeMode.LAZY);
        var send = new Card("Gửi báo cáo", number, new Paragraph(whatNext()));
        send.addClassName("th-form");
        body(
                true,
                Figures.of(totals),
                new Card(
                        "Báo cáo và phụ lục",
                        new Files()
                                .paper(
                                        "Báo cáo kết quả rà soát",
                                        "bao-cao-ra-soat-" + reviewId,
                                        () -> desk.documents().report(reviewId, number.getValue()))
                                .summary(desk, reviewId)),
                send);
        answers = binds(ReportNumber.class).field("number", number);
    }

    private String whatNext() {
        return "Nếu gửi hôm nay, Chủ tịch UBND tỉnh có đến hết " + VietnameseFormat.weekdayDate(due)
                + " (" + desk.calendar().length(OpinionService.OPINION_RULE)
                + ") để trả lời bằng văn bản. Tỉnh được nhắc trước hạn; quá hạn thì giám sát tỉnh được báo."
                + " Im lặng không phải là đồng ý: xã chỉ ký quyết định khi tỉnh đã trả lời bằng văn bản.";
    }

    @Override
    protected String consequence() {
        return "Báo cáo được gửi đến Chủ tịch UBND tỉnh hôm nay, " + VietnameseFormat.weekdayDate(desk.today())
                + ". Tỉnh có đến hết " + VietnameseFormat.weekdayDate(due)
                + " để trả lời. Sau khi gửi, số liệu không sửa được nữa,"
                + " trừ khi tỉnh yêu cầu rà soát lại.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Số văn bản", number.number())
                .answer("Hộ nghèo", VietnameseFormat.number(totals.poor()))
                .answer("Hộ cận nghèo", VietnameseFormat.number(totals.nearPoor()))
                .answer("Hộ ra khỏi danh sách", VietnameseFormat.number(totals.escaped()));
    }

    @Override
    protected String act() {
        desk.opinions().report(reviewId, answers.data().number());
        return "Đã gửi báo cáo. Tỉnh trả lời chậm nhất " + VietnameseFormat.weekdayDate(due) + ".";
    }
}
