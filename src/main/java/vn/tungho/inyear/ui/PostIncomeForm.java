package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.inyear.Request;
import vn.tungho.posting.PlaceData;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The income result is put up at the commune's office. */
class PostIncomeForm extends RequestForm {
    private final TextField place = new TextField("Nơi dán");
    private final DayField day;
    private final TextField poster = new TextField("Người dán");
    private final TextField witness = new TextField("Người chứng kiến");
    private final Paragraph term = new Paragraph();
    private final RecordForm<PlaceData> answers;

    PostIncomeForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Ghi đã niêm yết");
        day = new DayField("Ngày dán", desk.today(), desk.today());
        place.setValue(
                "Trụ sở UBND " + desk.areas().commune(request.communeCode()).name());
        poster.setValue(desk.person().fullName());
        witness.setHelperText("Một người khác đã thấy danh sách được dán.");
        day.addValueChangeListener(e -> show());
        term.addClassName("th-consequence");
        var card = new Card("Dán rồi ghi lại", place, day, poster, witness);
        card.addClassName("th-form");
        body(
                false,
                new Paragraph("Chỉ dán tên, thôn và kết quả: "
                        + desk.decisions().finding(request.requestId()).result() + "."),
                card,
                term);
        answers = binds(PlaceData.class)
                .field("placeName", place)
                .field("postedOn", day)
                .field("posterName", poster)
                .field("witnessName", witness)
                .given("loudspeaker", () -> null)
                .given("note", () -> null);
        show();
    }

    private void show() {
        var on = day.getValue();
        var id = request.requestId();
        var length = desk.incomes().lengthOfNext(id);
        var words = desk.incomes().hangsAgain(id)
                ? "Lần trước thiếu ngày do ngày nghỉ nhập sau: treo lại đủ " + length
                : "Kết quả phải treo đủ " + length;
        term.setText(
                on == null
                        ? words + "."
                        : words + ", đến hết "
                                + VietnameseFormat.weekdayDate(desk.incomes().ends(id, on)) + ".");
    }

    @Override
    protected String act() {
        var ends = desk.incomes().post(request.requestId(), answers.data());
        return "Đã ghi niêm yết, treo đến hết " + VietnameseFormat.date(ends) + ".";
    }
}
