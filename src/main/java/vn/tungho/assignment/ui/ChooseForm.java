package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.Set;
import vn.tungho.assignment.AnswerService;
import vn.tungho.assignment.HelperRow;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The committee reads why the helper declined and chooses another one; the system's choice is marked. */
@org.springframework.stereotype.Component
class ChooseForm implements TaskForm {
    private final HelpDesk desk;

    ChooseForm(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AnswerService.CHOOSE);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var id = Long.parseLong(item.businessKey());
        var declined = desk.answers().find(id);
        var body = new Div();
        body.addClassName("th-stack-v");
        if (!desk.answers().isStillNeeded(id)) {
            body.add(new EmptyState(
                    "Hộ này không còn chờ người giúp",
                    "Hộ đã có người giúp theo quyết định khác, hoặc không còn thuộc diện được giúp."));
            frame.mainAction("Đóng việc này", () -> {
                desk.answers().closeChoice(id);
                frame.done("Đã đóng việc chọn người giúp.");
            });
            return body;
        }
        var before = desk.helpers().find(declined.helperId());
        body.add(new Card(
                "Vì sao không nhận",
                new FactList().fact("Người không nhận", before.fullName()).fact("Lý do", declined.reason())));
        var kin = desk.assignments().kin(declined.communeCode());
        var proposed = desk.answers().proposal(id).get(declined.householdId());
        var rows = desk.helpers().helpers(declined.communeCode()).stream()
                .filter(h -> h.isActive() && h.helperId() != declined.helperId())
                .filter(h -> !kin.getOrDefault(h.helperId(), Set.of()).contains(declined.householdId()))
                .sorted(Comparator.comparing(
                                (HelperRow h) -> !declined.villageCode().equals(h.villageCode()))
                        .thenComparingInt(HelperRow::load))
                .limit(12)
                .toList();
        RadioButtonGroup<HelperRow> choice = Choices.of(
                "Chọn người giúp",
                rows,
                h -> h.fullName() + " – " + h.cellName() + ", đang giúp " + h.load() + " hộ"
                        + (proposed != null && proposed == h.helperId() ? " (hệ thống đề xuất)" : ""));
        rows.stream()
                .filter(h -> proposed != null && proposed == h.helperId())
                .findFirst()
                .ifPresent(choice::setValue);
        body.add(new Card(choice, new Paragraph("Người thân của hộ không có trong danh sách.")));
        frame.mainAction("Giao cho người này", () -> {
            if (choice.isEmpty()) {
                throw new BusinessException("Chưa chọn người giúp.");
            }
            desk.answers().choose(id, choice.getValue().helperId());
            frame.done("Đã giao hộ cho " + choice.getValue().fullName() + ", đang chờ trả lời.");
        });
        return body;
    }
}
