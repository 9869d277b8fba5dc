package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.FindingAct;
import vn.tungho.monitoring.FindingState;
import vn.tungho.monitoring.FollowUpService;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.FactList;
import vn.tungho.worklist.ui.TaskFrame;

/** The monitor looks at each answer: remedied, or to be answered again. */
class RemedyForm extends Div {
    private static final String REMEDIED = "Đã khắc phục, đóng phát hiện";
    private static final String AGAIN = "Chưa đủ, yêu cầu trả lời tiếp";

    private final MonitoringDesk desk;
    private final MonitoringPlan plan;
    private final TaskFrame frame;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<Finding, Verdict> verdicts = new LinkedHashMap<>();
    private final DraftFields draft;

    private record Verdict(RadioButtonGroup<String> choice, TextArea note) {}

    RemedyForm(MonitoringDesk desk, MonitoringPlan plan, TaskFrame frame) {
        this.desk = desk;
        this.plan = plan;
        this.frame = frame;
        draft = new DraftFields(
                desk.drafts(), desk.person().userId(), "monitoring.remedies." + plan.planId(), frame::draftSaved);
        addClassName("th-stack-v");
        add(draft.bar(), errors);
        desk.findings().ofPlan(plan.planId()).stream()
                .filter(f -> f.state() == FindingState.ANSWERED)
                .forEach(f -> add(card(f)));
        frame.mainAction("Ghi kết quả khắc phục", this::send);
    }

    private Card card(Finding f) {
        var choice = new RadioButtonGroup<String>("Phát hiện " + f.code());
        choice.setItems(REMEDIED, AGAIN);
        choice.addThemeName("vertical");
        var note = new TextArea("Đã xem thế nào, còn thiếu gì (" + f.code() + ")");
        note.setMaxLength(2000);
        note.setWidthFull();
        verdicts.put(f, new Verdict(choice, note));
        var answer = desk.findings().acts(f.findingId()).stream()
                .filter(a -> a.act() == FindingAct.Kind.ANSWERED)
                .reduce((first, last) -> last)
                .map(a -> a.note() + " (" + a.actorName() + ")")
                .orElse("");
        var card = new Card(
                f.subject() + ": " + f.step().label(),
                new FactList()
                        .fact("Điều đã thấy", f.description())
                        .fact("Kiến nghị", f.recommendation())
                        .fact("Xã trả lời", answer),
                choice,
                note);
        card.addClassName("th-form");
        draft.every(card);
        return card;
    }

    private void send() {
        var open = verdicts.entrySet().stream()
                .filter(e -> e.getValue().choice().isEmpty())
                .map(e -> new ErrorSummary.Problem(
                        "Chọn đã khắc phục hay chưa cho phát hiện " + e.getKey().code() + ".",
                        e.getValue().choice()))
                .toList();
        if (!errors.passes(this, open)) {
            return;
        }
        try {
            draft.perform(() -> desk.followUps()
                    .check(
                            plan.planId(),
                            verdicts.entrySet().stream()
                                    .collect(Collectors.toMap(
                                            e -> e.getKey().findingId(),
                                            e -> new FollowUpService.Check(
                                                    REMEDIED.equals(e.getValue()
                                                            .choice()
                                                            .getValue()),
                                                    e.getValue().note().getValue())))));
            frame.done(
                    desk.plans().find(plan.planId()).state().isOpen()
                            ? "Đã ghi. Xã có việc trả lời tiếp."
                            : "Mọi phát hiện đã khắc phục; cuộc giám sát kết thúc.");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
