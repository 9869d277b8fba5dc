package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.SelectionService;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** The list is up: where, since when, who saw it. */
class PostForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final TogetherBox together;
    private final DayField village;
    private final DayField commune;
    private final TextField poster = new TextField("Người niêm yết");
    private final TextField witness = new TextField("Người chứng kiến");
    private final TextField loudspeaker = new TextField("Đọc trên loa (nếu có)");
    private final RecordForm<SelectionService.PostingInput> answers;

    PostForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi đã niêm yết");
        this.desk = desk;
        this.c = c;
        together = new TogetherBox(
                desk,
                c,
                false,
                desk.acts().selections().hangAlike(c, desk.cases().together(c.caseId(), false)));
        village = new DayField("Ngày niêm yết ở nhà văn hóa thôn", desk.today(), desk.today());
        commune = new DayField("Ngày niêm yết ở trụ sở xã", desk.today(), desk.today());
        poster.setValue(desk.person().fullName());
        var rule = desk.calendar().rule(Objects.requireNonNull(desk.edition(c).postingRule()));
        var next = next(desk.today());
        var form = new Card(
                new Paragraph((next.again() ? "Lần trước thiếu ngày do ngày nghỉ nhập sau: treo lại " : "Niêm yết ")
                        + next.length() + ", tính từ ngày sau của nơi dán muộn hơn (" + rule.article() + ")."),
                together,
                village,
                commune,
                poster,
                witness,
                loudspeaker);
        form.addClassName("th-form");
        body(true, form);
        answers = binds(SelectionService.PostingInput.class)
                .field("villageOn", village)
                .field("communeOn", commune)
                .field("poster", poster)
                .field("witness", witness)
                .field("loudspeaker", loudspeaker, said -> said.isBlank() ? null : said);
    }

    private SelectionService.NextPosting next(LocalDate from) {
        return desk.acts()
                .selections()
                .next(c, Objects.requireNonNull(desk.edition(c).postingRule()), from);
    }

    @Override
    protected String consequence() {
        var later = village.getValue().isAfter(commune.getValue()) ? village.getValue() : commune.getValue();
        var ends = next(later).endsOn();
        return "Danh sách " + together.ids().size() + " hộ được treo đến hết " + VietnameseFormat.weekdayDate(ends)
                + "; sau đó mới được xác nhận và trình phê duyệt.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Ở thôn", VietnameseFormat.date(village.getValue()))
                .answer("Ở xã", VietnameseFormat.date(commune.getValue()))
                .answer("Người niêm yết, chứng kiến", poster.getValue() + ", " + witness.getValue());
    }

    @Override
    protected String act() {
        desk.acts().selections().post(together.ids(), answers.data());
        return "Đã ghi niêm yết " + together.ids().size() + " hộ.";
    }
}
