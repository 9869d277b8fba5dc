package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.inyear.Request;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.ui.TaskFrame;

/** Phiếu A of a household that asks to be poor or near-poor. */
class ScreenForm extends RequestForm {
    private final Ticks ticks;

    ScreenForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Ghi kết quả Phiếu A");
        ticks = new Ticks(desk, request);
        body(false, new Card("Phiếu A: " + request.subject(), ticks, new Paragraph(desk.preparationWords(request))));
    }

    @Override
    protected String act() {
        var result = desk.preparation().screen(request.requestId(), ticks.value());
        return result.listed()
                ? "Đã ghi Phiếu A: hộ được rà soát."
                : "Đã ghi Phiếu A: Chủ tịch xã sẽ ký văn bản trả lời.";
    }
}
