package vn.tungho.inyear.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.tungho.inyear.Request;
import vn.tungho.inyear.RequestAnswer;
import vn.tungho.inyear.RequestDecisionService.Finding;
import vn.tungho.inyear.RequestState;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.ui.BasisNote;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.LegalTextNote;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The chair signs the decision the result leads to, or the written reply with its reasons. */
class DecideForm extends RequestForm {
    private final Finding finding;
    private final DocumentNumberField number = new DocumentNumberField("", "45/QĐ-UBND");
    private final TextArea reasons = new TextArea("Lý do, mỗi dòng một ý");
    private final RecordForm<RequestAnswer> answers;

    DecideForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Ký");
        finding = request.state() == RequestState.REFUSING
                ? new Finding(
                        false,
                        "Theo Phiếu A, hộ không vào danh sách rà soát",
                        String.valueOf(request.screeningReasons()).lines().toList(),
                        List.of())
                : desk.decisions().finding(request.requestId());
        var yes = finding.recognisable();
        verb(yes ? "Ký quyết định công nhận" : "Ký văn bản trả lời");
        number.setLabel(yes ? "Số quyết định" : "Số văn bản trả lời");
        number.setHelperText(yes ? "Ví dụ 45/QĐ-UBND." : "Ví dụ 45/UBND-VX.");
        reasons.setWidthFull();
        reasons.setMinRows(4);
        reasons.setValue(String.join("\n", finding.reasons()));
        reasons.setVisible(!yes);
        reasons.setHelperText("Người đề nghị đọc nguyên văn trong văn bản trả lời.");
        var card = new Card(
                yes ? "Công nhận" : "Trả lời không công nhận",
                yes
                        ? new StatusBadge("Kết quả đạt điều kiện công nhận", Tone.GOOD)
                        : new StatusBadge("Kết quả không đạt điều kiện công nhận", Tone.WARN),
                new Paragraph(finding.result()),
                new BasisNote(finding.unconfirmed()),
                basisNote(desk, yes),
                number,
                reasons,
                yes
                        ? new DocumentLinks(
                                "Bản nháp quyết định",
                                "quyet-dinh-" + request.requestId(),
                                () -> desk.documents().decision(request.requestId(), number.getValue()))
                        : new DocumentLinks(
                                "Bản nháp văn bản trả lời",
                                "tra-loi-" + request.requestId(),
                                () -> desk.documents()
                                        .reply(request.requestId(), number.getValue(), reasons.getValue())));
        card.addClassName("th-form");
        body(true, card, new Paragraph("Người đã xét Phiếu A, khảo sát, phúc tra và người thân của hộ không được ký."));
        answers = binds(RequestAnswer.class)
                .given("isGranted", finding::recognisable)
                .field("number", number)
                .field("reasons", reasons);
    }

    /** The written reply names no legal basis of its own. */
    private static Component basisNote(InYearDesk desk, boolean yes) {
        return yes ? LegalTextNote.leftOut(desk.bases().localGovernment(), desk.today()) : new Div();
    }

    @Override
    protected String consequence() {
        return finding.recognisable()
                ? request.subject() + " được công nhận từ hôm nay: " + finding.result()
                        + ". Quyết định đã ký không sửa được."
                : request.subject() + " được trả lời bằng văn bản có lý do và có quyền khiếu nại trong "
                        + desk.calendar().length(TermIds.COMPLAINT_RIGHT) + ".";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Đề nghị", request.kind().label()).answer("Kết quả", finding.result());
        page.answer("Số văn bản", number.number());
        if (!finding.recognisable()) {
            page.answer("Lý do", reasons.getValue());
        }
    }

    @Override
    protected String act() {
        var id = request.requestId();
        var data = answers.data();
        if (finding.recognisable()) {
            desk.decisions().recognise(id, data.number());
            return "Đã ký quyết định công nhận.";
        }
        if (request.state() == RequestState.REFUSING) {
            desk.decisions().replyAfterScreening(id, data.number(), data.reasons());
        } else {
            desk.decisions().refuse(id, data.number(), data.reasons());
        }
        return "Đã ký văn bản trả lời.";
    }
}
