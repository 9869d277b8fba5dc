package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.complaint.ComplaintState;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.worklist.ui.CaseWork;

/** One complaint with everything on file and what may be done about it now. */
@Route(ComplaintNavigation.COMPLAINT)
@PageTitle("Khiếu nại · Từng Hộ")
@PermitAll
@StyleSheet("context://css/complaint.css")
class ComplaintView extends Div implements BeforeEnterObserver {
    private final ComplaintPages pages;

    ComplaintView(ComplaintPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long id) {
        removeAll();
        ComplaintService.File file;
        try {
            file = pages.complaints().open(id);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Khiếu nại"),
                    new EmptyState(
                            "Không mở được khiếu nại này", e.getMessage(), PathLink.button("Về việc cần làm", "")));
            return;
        }
        add(header(file));
        var left = new Div(ComplaintParts.complaint(pages, file));
        left.addClassName("th-stack-v");
        ComplaintParts.settlement(file).ifPresent(left::add);
        ComplaintParts.steps(pages, file).ifPresent(left::add);
        if (file.complaint().state() == ComplaintState.RECEIVED) {
            left.add(ComplaintParts.conditions(pages.acceptance().conditions(id)));
        }
        left.add(ComplaintParts.papers(pages, file));
        var right = new Div(ComplaintParts.terms(file), ComplaintParts.history(file));
        right.addClassName("th-stack-v");
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(columns);
    }

    private PageHeader header(ComplaintService.File file) {
        var c = file.complaint();
        var header = new PageHeader(
                c.subject(),
                "Số " + c.register() + " · " + c.instance().label() + " · "
                        + pages.areas().displayName(c.area()));
        header.addBelow(ComplaintBadges.of(c));
        if (c.isComplex()) {
            header.addBelow(new StatusBadge("Vụ việc phức tạp", Tone.INFO));
        }
        var due = c.stepDueOn();
        if (due != null && c.isOpen()) {
            header.addBelow(new DueBadge(
                    pages.calendar().kept(due, c.stepRule(), null),
                    pages.today(),
                    pages.calendar().calendar()));
        }
        CaseWork.show(
                header,
                pages.person(),
                pages.work().openOfHousehold(c.householdId()),
                Set.of("complaint"),
                c.complaintId());
        acts(header, file);
        return header;
    }

    private void acts(PageHeader header, ComplaintService.File file) {
        var c = file.complaint();
        if (pages.complaints().mayDecide(c) && c.state().isBeingSettled()) {
            if (c.state() == ComplaintState.VERIFYING) {
                header.addAction(button("Đổi người xác minh", VerifierDialog.of(pages, c, () -> again(c))));
            }
            if (!c.isSuspended()) {
                header.addAction(button("Tạm đình chỉ", InterimDialogs.suspend(pages, c, this::again)));
                if (!c.isComplex()) {
                    header.addAction(button("Vụ việc phức tạp", new ComplexDialog(pages, c, () -> again(c))));
                }
            }
            header.addAction(
                    button("Rút một phần", InterimDialogs.withdrawPart(pages, c, this::again)),
                    button("Đình chỉ", InterimDialogs.terminate(pages, c, this::again)));
        }
        if (c.isFirst() && mayAppeal(file)) {
            header.addAction(
                    PathLink.button("Ghi nhận khiếu nại lần hai", ComplaintNavigation.appeal(c.complaintId())));
        }
    }

    private boolean mayAppeal(ComplaintService.File file) {
        var c = file.complaint();
        var due = c.settleDueOn();
        var settled = file.settlement().isPresent();
        var late = c.state().isBeingSettled() && due != null && pages.today().isAfter(due);
        var taken = file.second()
                .filter(s -> s.state().isOpen() || s.state() == ComplaintState.IN_FORCE)
                .isPresent();
        return !taken && (settled || late) && pages.person().has(Role.PROVINCE_CHAIR_OFFICE, c.area());
    }

    private void again(Complaint c) {
        show(c.complaintId());
    }

    private static Component button(String text, com.vaadin.flow.component.dialog.Dialog dialog) {
        return new Button(text, e -> dialog.open());
    }
}
