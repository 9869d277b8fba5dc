package vn.tungho.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import vn.tungho.assignment.Visit;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** A visit that was written down wrongly is mended; the row before stays as a trace (R-VISIT-CORRECT). */
@Route(AssignmentNavigation.CORRECT + "/:visitId([0-9]{1,18})")
@PageTitle("Sửa chuyến thăm · Từng Hộ")
@PermitAll
@StyleSheet("context://css/review-field.css")
@StyleSheet("context://css/help.css")
class VisitCorrectView extends Div implements BeforeEnterObserver {
    private final HelpDesk desk;
    private final ErrorSummary errors = new ErrorSummary();

    VisitCorrectView(HelpDesk desk) {
        this.desk = desk;
        addClassName("th-stack-v");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var visit = desk.corrections()
                    .find(Long.parseLong(
                            event.getRouteParameters().get("visitId").orElseThrow()));
            if (desk.corrections().mayChange(visit)) {
                show(visit);
            } else {
                refused(
                        visit.holds()
                                ? "Người ghi tự sửa đến hết ngày "
                                        + VietnameseFormat.date(
                                                desk.corrections().makersLastDay(visit))
                                        + "; sau đó công chức xã hoặc Ban Chỉ đạo sửa, kèm lý do."
                                : "Chuyến thăm đã được sửa hoặc rút trước đó.",
                        AssignmentNavigation.household(visit.householdId()));
            }
        } catch (BusinessException e) {
            refused(e.getMessage(), "");
        }
    }

    private void refused(String why, String back) {
        add(
                new PageHeader("Sửa chuyến thăm"),
                new EmptyState(
                        "Không sửa được chuyến thăm này",
                        why,
                        PathLink.button(back.isEmpty() ? "Về trang đầu" : "Về các chuyến thăm của hộ", back)));
    }

    private void show(Visit visit) {
        var household = desk.households().find(visit.householdId());
        var isMaker = visit.userId() == desk.person().userId();
        var form = new VisitForm(
                desk, new VisitSubject(visit.householdId(), household.headName(), null, visit), saved -> {});
        var reason = new TextField(isMaker ? "Vì sao sửa (không bắt buộc)" : "Vì sao sửa");
        reason.setMaxLength(500);
        reason.setWidthFull();
        var back = AssignmentNavigation.household(visit.householdId());
        var send = new Button("Ghi bản sửa");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(e -> {
            try {
                send(form, reason, isMaker, back);
            } finally {
                send.setEnabled(true);
            }
        });
        var actions =
                new Div(new Span(), new Button("Thôi", e -> UI.getCurrent().navigate(back)), send);
        actions.addClassNames("th-task-actions", "th-sheet-actions");
        add(
                new PageHeader(
                        "Sửa chuyến thăm",
                        "Hộ " + household.headName() + ", " + visit.madeBy() + " ghi ngày "
                                + VietnameseFormat.date(visit.recordedAt().toLocalDate())),
                errors,
                new Paragraph(
                        "Bản đã ghi được giữ lại để đối chiếu; chuyến thăm vẫn tính cho người đã đi. Ảnh giữ nguyên."),
                form,
                reason,
                actions);
    }

    private void send(VisitForm form, TextField reason, boolean isMaker, String back) {
        var problems = new ArrayList<>(form.problems());
        if (!isMaker && reason.getValue().isBlank()) {
            problems.add(new ErrorSummary.Problem("Ghi vì sao sửa: người đi thăm sẽ đọc lý do này.", reason));
        }
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            form.correct(reason.getValue());
            UI.getCurrent().navigate(back);
            Notices.success("Đã ghi bản sửa.");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
