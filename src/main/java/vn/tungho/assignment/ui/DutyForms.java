package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import vn.tungho.assignment.NeedDuties;
import vn.tungho.assignment.VisitReminders;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
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
        return Set.of(NeedDuties.KIND, NeedDuties.UNANSWERED, VisitReminders.VISIT, VisitReminders.SECRETARY);
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
            default -> urge(item);
        };
    }

    private Component urge(WorkItem item) {
        var assignment = desk.answers().find(Long.parseLong(item.businessKey()));
        var helper = desk.helpers().find(assignment.helperId());
        var last = assignment.lastVisitOn();
        var card = new Card(
                "Người cần nhắc",
                new FactList()
                        .fact("Người giúp", helper.fullName() + ", " + helper.jobTitle())
                        .fact("Điện thoại", helper.phone())
                        .fact("Thăm gần nhất", last == null ? "chưa thăm lần nào" : VietnameseFormat.date(last)));
        if (helper.phone() != null) {
            var call = new Anchor("tel:" + helper.phone(), "Gọi " + helper.phone());
            call.addClassName("th-button");
            card.add(call);
        }
        card.add(PathLink.button("Xem hồ sơ hộ", RegistryNavigation.household(assignment.householdId())));
        var body = new Div(
                card,
                new Paragraph("Việc này tự xong khi người giúp trả lời hoặc ghi chuyến thăm. Bận lâu thì bàn giao:"),
                PathLink.button("Bàn giao hộ cho người khác", AssignmentNavigation.HANDOVER + "/" + helper.helperId()));
        body.addClassName("th-stack-v");
        return body;
    }
}
