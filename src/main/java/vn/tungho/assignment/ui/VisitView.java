package vn.tungho.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** The helper writes a visit down in the yard (R-VISIT-RECORD). */
@Route(AssignmentNavigation.VISIT + "/:householdId([0-9]{1,18})")
@PageTitle("Ghi chuyến thăm · Từng Hộ")
@RolesAllowed("CADRE")
@StyleSheet("context://css/review-field.css")
@StyleSheet("context://css/help.css")
class VisitView extends Div implements BeforeEnterObserver {
    private final HelpDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final Span saved = new Span();

    VisitView(HelpDesk desk) {
        this.desk = desk;
        addClassName("th-stack-v");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = RouteId.of(event, "householdId");
        desk.mine()
                .find(id)
                .filter(h -> h.state() == AssignmentState.ACTIVE)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHeader("Ghi chuyến thăm"),
                                new EmptyState(
                                        "Bạn không phụ trách hộ này",
                                        "Hộ chưa được giao cho bạn, hoặc bạn chưa bấm nhận.",
                                        PathLink.button("Về hộ của tôi", AssignmentNavigation.MINE))));
    }

    private void show(MyHousehold household) {
        var header = new PageHeader("Ghi chuyến thăm", "Hộ " + household.headName() + ", " + household.villageName());
        add(header, errors);
        var note = household.lastNextNote();
        if (note != null && !note.isBlank() && household.lastVisitOn() != null) {
            var hint = new Paragraph("Lần trước (" + VietnameseFormat.date(household.lastVisitOn()) + ") hẹn: " + note);
            hint.addClassName("th-help-hint");
            add(hint);
        }
        saved.addClassNames("th-saved", "th-muted");
        saved.getElement().setAttribute("role", "status");
        var form = new VisitForm(desk, VisitSubject.of(household), this::draftSaved);
        var send = new Button("Ghi chuyến thăm");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(e -> {
            try {
                send(form);
            } finally {
                send.setEnabled(true);
            }
        });
        var later = new Button("Để sau", e -> UI.getCurrent().navigate(AssignmentNavigation.MINE));
        var actions = new Div(saved, later, send);
        actions.addClassNames("th-task-actions", "th-sheet-actions");
        add(form, actions);
    }

    private void draftSaved(LocalDateTime at) {
        saved.setText("Đã lưu nháp " + DateTimeFormatter.ofPattern("HH:mm").format(at));
    }

    private void send(VisitForm form) {
        var problems = form.problems();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        form.sameDay()
                .ifPresentOrElse(
                        known -> new SecondVisitDialog(known, desk.corrections().mayChange(known), () -> finish(form))
                                .open(),
                        () -> finish(form));
    }

    private void finish(VisitForm form) {
        try {
            var done = form.send();
            UI.getCurrent().navigate(AssignmentNavigation.MINE);
            Notices.success(done);
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
