package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import vn.tungho.assignment.AnswerService;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The helper sees the household and accepts, or declines with a reason (R-HELPER-ANSWER). */
@org.springframework.stereotype.Component
class AnswerForms implements TaskForm {
    private final HelpDesk desk;

    AnswerForms(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AnswerService.ACCEPT);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var id = Long.parseLong(item.businessKey());
        var household = desk.households().find(desk.answers().find(id).householdId());
        var card = new Card(
                "Hộ bạn được phân công",
                new FactList()
                        .fact("Chủ hộ", household.headName())
                        .fact("Loại hộ", StatusBadge.of(household.povertyStatus(), household.classYear()))
                        .fact("Nơi ở", desk.areas().displayName(household.area()))
                        .fact("Số nhân khẩu", String.valueOf(household.memberCount()))
                        .fact("Thiếu hụt chỉ số", household.deprivations())
                        .fact("Điện thoại", household.phone()),
                PathLink.button("Xem hồ sơ hộ", RegistryNavigation.household(household.householdId())));
        var decline = new Button(
                "Không nhận được, ghi lý do",
                e -> new DeclineDialog(
                                desk,
                                id,
                                household.headName(),
                                () -> frame.done("Đã báo Ban Chỉ đạo để chọn người khác."))
                        .open());
        frame.mainAction("Nhận giúp hộ", () -> {
            desk.answers().accept(id);
            frame.done("Đã nhận giúp hộ " + household.headName() + ". Hộ nằm trong “Hộ của tôi”.");
        });
        var body = new Div(
                card,
                new Paragraph("Nhận là cùng hộ lập phương án, thăm ít nhất mỗi tháng một lần và ghi chuyến thăm."),
                decline);
        body.addClassName("th-stack-v");
        return body;
    }
}
