package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.inyear.HouseholdFound;
import vn.tungho.inyear.Request;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Says which household of the register a request of the public board is about. */
class TakeInForm extends RequestForm {
    private final HouseholdField household;
    private final RecordForm<HouseholdFound> answers;

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
        answers = binds(HouseholdFound.class).field("householdId", household, HouseholdRow::householdId);
    }

    @Override
    protected String act() {
        desk.preparation().takeIn(request.requestId(), answers.data().householdId());
        return "Đã ghi giấy đề nghị là của hộ " + household.getValue().headName() + ".";
    }
}
