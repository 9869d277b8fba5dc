package vn.tungho.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.FormFaults;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.support.SelectionData;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** The village's selection meeting: all households of the programme that wait, each with those who agree; the share grows as one types. */
class SelectionForm extends StepForm {
    private static final int MOST = 2_000;

    private final SupportDesk desk;
    private final SupportCase c;
    private final DayField day;
    private final TextField place = new TextField("Nơi họp");
    private final TextField chair = new TextField("Chủ trì");
    private final TextField secretary = new TextField("Thư ký");
    private final TextField front = new TextField("Đại diện Mặt trận (không biểu quyết)");
    private final Checkbox ballot = new Checkbox("Bỏ phiếu kín");
    private final CountStepper attending = new CountStepper("Số người dự họp được biểu quyết", MOST);
    private final TextArea comments = new TextArea("Ý kiến khác (nếu có)");
    private final Map<SupportCase, CountStepper> votes = new LinkedHashMap<>();
    private final Map<SupportCase, Span> shares = new LinkedHashMap<>();

    SelectionForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi biên bản bình xét");
        this.desk = desk;
        this.c = c;
        this.day = new DayField("Ngày họp", desk.today(), desk.today());
        place.setValue("Nhà văn hóa " + desk.village(c));
        chair.setValue(desk.person().fullName());
        for (var field : List.of(place, chair, secretary, front)) {
            field.setMaxLength(120);
            field.setWidthFull();
        }
        comments.setMaxLength(1000);
        comments.setWidthFull();
        attending.addValueChangeListener(e -> count());
        var meeting = new Card("Cuộc họp", day, place, chair, secretary, front, ballot, attending);
        meeting.addClassName("th-form");
        var list = new Card("Từng hộ: bao nhiêu người đồng ý");
        for (var one : desk.cases().together(c.caseId(), false)) {
            list.add(vote(one));
        }
        body(true, meeting, list, comments);
        count();
    }

    private Div vote(SupportCase one) {
        var agree = new CountStepper("Đồng ý: " + one.subject(), MOST);
        var share = new Span();
        share.addClassName("th-strong");
        agree.addValueChangeListener(e -> count());
        votes.put(one, agree);
        shares.put(one, share);
        var need = new Span(one.need());
        need.addClassName("th-muted");
        var row = new Div(agree, need, share);
        row.addClassName("th-support-vote");
        return row;
    }

    private void count() {
        shares.forEach((one, share) -> {
            var agree = votes.get(one);
            var of = attending.getValue();
            var number = agree == null ? null : agree.getValue();
            share.setText(
                    of == null || of == 0
                            ? "Ghi số người dự họp trước."
                            : number == null
                                    ? "Chưa ghi số người đồng ý."
                                    : number > of
                                            ? "Chỉ có " + of + " người dự họp."
                                            : VietnameseFormat.share(number, of)
                                                    + (desk.acts().selections().selected(number, of)
                                                            ? " – được chọn"
                                                            : " – chưa quá 50 %, không được chọn"));
        });
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (secretary.getValue().isBlank()) {
            problems.add(new ErrorSummary.Problem("Ghi tên thư ký, khác người chủ trì.", secretary));
        }
        var of = attending.getValue();
        FormFaults.count("Số người dự họp", attending).ifPresent(problems::add);
        if (of != null && of == 0) {
            problems.add(new ErrorSummary.Problem("Chưa có ai dự họp. Ghi số người dự họp.", attending));
        }
        votes.forEach((one, agree) -> {
            var number = agree.getValue();
            FormFaults.count(one.subject() + ", số người đồng ý", agree).ifPresent(problems::add);
            if (number != null && of != null && of > 0 && number > of) {
                problems.add(new ErrorSummary.Problem(one.subject() + ": chỉ có " + of + " người dự họp.", agree));
            }
        });
        return problems;
    }

    @Override
    protected String consequence() {
        var chosen = votes.entrySet().stream()
                .filter(e -> desk.acts().selections().selected(e.getValue().getValue(), attending.getValue()))
                .count();
        return chosen + " hộ được chọn và đi tiếp; " + (votes.size() - chosen)
                + " hộ chưa quá 50 % nên không được chọn lần này.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Ngày, nơi họp", VietnameseFormat.date(day.given()) + ", " + place.getValue())
                .answer("Chủ trì, thư ký", chair.getValue() + ", " + secretary.getValue())
                .answer("Người dự", String.valueOf(attending.getValue()));
        votes.forEach((one, agree) -> page.answer(
                one.subject(),
                agree.getValue() + " đồng ý (" + VietnameseFormat.share(agree.getValue(), attending.getValue()) + ")"));
    }

    @Override
    protected String act() {
        desk.acts()
                .selections()
                .record(new SelectionData(
                        day.given(),
                        place.getValue().strip(),
                        chair.getValue().strip(),
                        secretary.getValue().strip(),
                        front.getValue().isBlank() ? null : front.getValue().strip(),
                        attending.getValue(),
                        ballot.getValue(),
                        votes.entrySet().stream()
                                .collect(Collectors.toMap(
                                        e -> e.getKey().caseId(),
                                        e -> e.getValue().getValue())),
                        comments.getValue().strip()));
        return "Đã ghi biên bản bình xét cho " + votes.size() + " hộ ở " + desk.village(c) + ".";
    }
}
