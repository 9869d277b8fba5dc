package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.LegalTextNote;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;

/** Number, date and term of the decision; a last look; the signature. The helpers are asked afterwards, batch by batch. */
class SignPart extends Card {
    private final HelpDesk desk;
    private final String commune;
    private final Supplier<Map<Long, Long>> plan;
    private final int households;
    private final Runnable signed;
    private final ErrorSummary errors = new ErrorSummary();
    private final DocumentNumberField number = new DocumentNumberField("Số quyết định", "15/QĐ-BCĐ");
    private final DayField decidedOn;
    private final DayField termUntil = new DayField("Có hiệu lực đến hết ngày (không bắt buộc)");
    private final Div form = new Div();
    private final DraftFields draft;
    private final RecordForm<AssignmentService.Signing> answers;
    private final Div check = new Div();

    SignPart(HelpDesk desk, String commune, Supplier<Map<Long, Long>> plan, int households, Runnable signed) {
        super("Ký quyết định phân công");
        this.desk = desk;
        this.commune = commune;
        this.plan = plan;
        this.households = households;
        this.signed = signed;
        decidedOn = new DayField("Ngày quyết định", desk.today(), desk.today());
        termUntil.from(desk.today());
        var next = new Button("Kiểm tra trước khi ký", e -> forward());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(number, decidedOn, termUntil);
        fields.addClassName("th-row");
        var preview = new DocumentLinks(
                "Xem trước quyết định",
                "du-thao-quyet-dinh-phan-cong-" + commune,
                () -> desk.decisionPapers().draft(commune, number.read(), plan.get()));
        form.add(LegalTextNote.stopping(desk.decisionWords().resolution()), fields, preview, next);
        draft = DraftFields.mine("assignment.sign/" + commune).on(form);
        answers = new RecordForm<>(AssignmentService.Signing.class, form)
                .field("number", number)
                .field("decidedOn", decidedOn)
                .field("termUntil", termUntil);
        form.addClassName("th-stack-v");
        add(errors, form, check);
    }

    private void forward() {
        if (!errors.passes(form, answers.problems())) {
            return;
        }
        var choice = new LinkedHashMap<>(plan.get());
        var people = choice.values().stream().distinct().count();
        var left = households - choice.size();
        var page = new CheckAnswers(
                "Ký quyết định phân công: " + VietnameseFormat.number(people) + " người được giao giúp "
                        + VietnameseFormat.number(choice.size()) + " hộ và được hỏi nhận hay không nhận. "
                        + (left > 0
                                ? VietnameseFormat.number(left) + " hộ vẫn chưa có người giúp và còn ở bảng này."
                                : "Không còn hộ nào thiếu người giúp."),
                "Ký quyết định",
                () -> sign(choice),
                this::back);
        page.answer("Số", number.number())
                .answer("Ngày", VietnameseFormat.date(decidedOn.given()))
                .answer("Số hộ", VietnameseFormat.number(choice.size()))
                .answer("Số người giúp", VietnameseFormat.number(people))
                .answer("Người ký", desk.person().fullName());
        check.removeAll();
        check.add(page);
        form.setVisible(false);
        check.setVisible(true);
    }

    private void back() {
        check.setVisible(false);
        form.setVisible(true);
    }

    private void sign(Map<Long, Long> choice) {
        try {
            draft.perform(() -> desk.assignments().sign(commune, answers.data(), choice));
        } catch (BusinessException e) {
            back();
            errors.show(e.getMessage());
            return;
        }
        var busy = new BusyTask("Đang gửi phân công đến người giúp");
        check.removeAll();
        check.add(busy);
        busy.start(
                progress -> {
                    long done = 0;
                    int batch;
                    while ((batch = desk.starts().startBatch()) > 0) {
                        done += batch;
                        progress.at(done, choice.size());
                    }
                    return done;
                },
                done -> {
                    Notices.success("Đã ký quyết định số " + number.number() + ".");
                    signed.run();
                });
    }
}
