package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.FactList;
import vn.tungho.worklist.ui.TaskFrame;

/** The commune answers the findings, all at once or some now and some later. */
class AnswerForm extends Div {
    private final MonitoringDesk desk;
    private final TaskFrame frame;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<Finding, TextArea> answers = new LinkedHashMap<>();
    private final DraftFields draft;

    AnswerForm(MonitoringDesk desk, MonitoringPlan plan, TaskFrame frame) {
        this.desk = desk;
        this.frame = frame;
        draft = new DraftFields(
                desk.drafts(), desk.person().userId(), "monitoring.answers." + plan.planId(), frame::draftSaved);
        addClassName("th-stack-v");
        add(
                draft.bar(),
                errors,
                new Paragraph("Câu trả lời gửi Mặt trận, không sửa được nữa. Xã không sửa, không đóng phát hiện."));
        for (var f : desk.followUps().waiting(plan.planId())) {
            var answer = new TextArea("Trả lời " + f.code());
            answer.setMaxLength(2000);
            answer.setWidthFull();
            answer.setHelperText("Đã làm gì, bao giờ xong, hoặc vì sao không làm.");
            answers.put(f, answer);
            draft.text(f.code(), answer);
            var card = new Card(
                    f.subject() + ": " + f.step().label(),
                    new FactList()
                            .fact("Điều đã thấy", f.description())
                            .fact("Kiến nghị", f.recommendation())
                            .fact("Căn cứ", f.basis()),
                    answer);
            card.addClassName("th-form");
            add(card);
        }
        frame.mainAction("Gửi trả lời", this::send);
    }

    private void send() {
        var written = answers.entrySet().stream()
                .filter(e -> !e.getValue().getValue().isBlank())
                .toList();
        if (written.isEmpty()) {
            errors.show("Chưa ghi trả lời nào. Hãy trả lời ít nhất một phát hiện.");
            return;
        }
        try {
            draft.perform(() -> {
                written.forEach(e -> desk.followUps()
                        .answer(e.getKey().findingId(), e.getValue().getValue()));
            });
            var left = answers.size() - written.size();
            frame.done(
                    left == 0
                            ? "Đã trả lời hết. Mặt trận xem việc khắc phục."
                            : "Đã trả lời " + written.size() + " phát hiện, còn " + left + ".");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
