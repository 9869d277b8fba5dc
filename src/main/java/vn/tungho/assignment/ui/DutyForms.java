package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import vn.tungho.assignment.NeedDuties;
import vn.tungho.assignment.VisitReminders;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Dated duties of the help: each leads to the page where it is done, and ends there. */
@org.springframework.stereotype.Component
class DutyForms implements TaskForm {
    private final HelpDesk desk;

    DutyForms(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NeedDuties.KIND, VisitReminders.VISIT);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return switch (item.kind()) {
            case NeedDuties.KIND -> {
                var code = item.communeCode() == null ? "" : item.communeCode();
                frame.mainAction(
                        "Mở bảng phân công", () -> UI.getCurrent().navigate(AssignmentNavigation.BOARD + "/" + code));
                yield new Card(
                        "Việc cần làm",
                        new Paragraph(
                                VietnameseFormat.number(desk.assignments()
                                                .unhelped(code)
                                                .size())
                                        + " hộ chưa có người giúp. Hệ thống đã đề xuất người cho từng hộ; xem, sửa rồi ký quyết định."));
            }
            case VisitReminders.VISIT -> {
                var household = item.householdId() == null ? 0 : item.householdId();
                frame.mainAction(
                        "Ghi chuyến thăm", () -> UI.getCurrent().navigate(AssignmentNavigation.visit(household)));
                yield new Card(
                        "Hộ cần thăm",
                        new Paragraph(item.subject()),
                        PathLink.button("Phương án, cam kết của hộ", AssignmentNavigation.household(household)));
            }
            default -> throw new IllegalArgumentException(item.kind());
        };
    }
}
