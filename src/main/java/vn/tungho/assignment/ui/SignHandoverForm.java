package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import vn.tungho.assignment.HandoverRefusal;
import vn.tungho.assignment.HandoverService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The receiver reads the minutes and signs, or refuses with a reason (R-HANDOVER). */
@org.springframework.stereotype.Component
class SignHandoverForm implements TaskForm {
    private final HelpDesk desk;

    SignHandoverForm(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(HandoverService.SIGN);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var id = HandoverService.idOf(item);
        var handover = desk.handovers().find(id);
        var until = handover.untilOn();
        var card = new Card(
                "Biên bản bàn giao",
                new FactList()
                        .fact(
                                "Bên giao",
                                desk.helpers().find(handover.fromHelperId()).fullName())
                        .fact("Hình thức", handover.kind().label())
                        .fact(
                                "Thời gian",
                                "từ " + VietnameseFormat.date(handover.fromOn())
                                        + (until == null ? "" : " đến hết " + VietnameseFormat.date(until)))
                        .fact("Hộ", String.join(", ", desk.handovers().headNames(id)))
                        .fact("Lý do", handover.reason())
                        .fact("Nội dung", handover.minutes()),
                new DocumentLinks(
                        "Biên bản bàn giao",
                        "bien-ban-ban-giao-" + id,
                        () -> desk.documents().handover(id)));
        var reason = new TextArea("Không nhận được thì ghi lý do");
        reason.setWidthFull();
        var errors = new ErrorSummary();
        var answers = new RecordForm<>(HandoverRefusal.class).field("reason", reason);
        var draft = DraftFields.mine("handover.sign/" + id).text("reason", reason);
        var refuse = new Button("Không nhận bàn giao", e -> {
            if (!errors.passes(reason, answers.problems())) {
                return;
            }
            try {
                draft.perform(() -> desk.handovers().refuse(id, answers.data().reason()));
                frame.done("Đã trả lời không nhận bàn giao.");
            } catch (vn.tungho.shared.BusinessException refusal) {
                errors.show(refusal.getMessage());
            }
        });
        frame.mainAction("Ký nhận bàn giao", () -> {
            draft.perform(() -> desk.handovers().sign(id));
            frame.done("Đã ký nhận bàn giao. Các hộ nằm trong “Hộ của tôi”.");
        });
        var body = new Div(card, draft.bar(), errors, reason, refuse);
        body.addClassName("th-stack-v");
        return body;
    }
}
