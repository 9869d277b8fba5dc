package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.inyear.Request;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.ui.TaskFrame;

/** Says which household of the register a request of the public board is about. */
class TakeInForm extends RequestForm {
    private final HouseholdField household;

    TakeInForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Ghi hộ");
        household = new HouseholdField(
                "Hộ trong sổ bộ của xã", desk.households(), desk.person().scope(), request.communeCode(), 0);
        var card = new Card(
                "Giấy đề nghị ghi chủ hộ " + request.headName(),
                new Paragraph(desk.place(request)),
                household,
                new PathLink("Hộ chưa có trong sổ? Đăng ký hộ mới", "ho-gia-dinh/moi"));
        card.addClassName("th-form");
        body(false, card);
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        require(problems, household.getValue() == null, "Chọn hộ trong sổ bộ.", household);
        return problems;
    }

    @Override
    protected String act() {
        desk.preparation().takeIn(request.requestId(), household.getValue().householdId());
        return "Đã ghi giấy đề nghị là của hộ " + household.getValue().headName() + ".";
    }
}
