package vn.tungho.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintState;
import vn.tungho.registry.Household;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** Takes a complaint down in the register: first the household, then who, then what. */
@Route(ComplaintNavigation.LODGE)
@PageTitle("Ghi nhận khiếu nại · Từng Hộ")
@RolesAllowed({"POVERTY_OFFICER", "COMMUNE_CHAIR", "PROVINCE_CHAIR_OFFICE"})
@StyleSheet("context://css/complaint.css")
class LodgeView extends Div implements BeforeEnterObserver {
    private final ComplaintPages pages;
    private final ErrorSummary errors = new ErrorSummary();

    LodgeView(ComplaintPages pages) {
        this.pages = pages;
        addClassName("th-stack-v");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var first = RouteId.asked(event, "lan-dau")
                    .map(pages.complaints()::find)
                    .orElse(null);
            var household = first != null
                    ? pages.households().find(first.householdId())
                    : RouteId.asked(event, "ho").map(pages.households()::open).orElse(null);
            show(first, household);
        } catch (BusinessException e) {
            add(new PageHeader("Ghi nhận khiếu nại"), new EmptyState("Không mở được", e.getMessage()));
        }
    }

    private void show(@Nullable Complaint first, @Nullable Household household) {
        var form = new LodgeForm(pages, first, household);
        var draft = DraftFields.mine("complaint.lodge/" + (first == null ? "" : first.complaintId()) + "/"
                        + (household == null ? "" : household.householdId()))
                .on(form);
        var save = new Button("Vào sổ khiếu nại", e -> lodge(form, draft));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        add(
                new PageHeader(
                        first == null ? "Ghi nhận khiếu nại" : "Ghi nhận khiếu nại lần hai",
                        first == null
                                ? "Mọi đơn đều vào sổ, cả đơn muộn; thụ lý hay không xét ở bước sau."
                                : "Tiếp theo khiếu nại lần đầu số " + first.register() + " về hộ " + first.headName()
                                        + (first.state() == ComplaintState.IN_FORCE
                                                ? ". Quyết định lần đầu đã có hiệu lực; đơn còn thời hiệu vẫn được thụ lý, và thụ lý thì hiệu lực dừng lại."
                                                : ""),
                        PathLink.button("Về sổ khiếu nại", ComplaintNavigation.REGISTER)),
                errors,
                form,
                new Div(save));
        save.addClickListener(e -> save.setEnabled(true));
    }

    private void lodge(LodgeForm form, DraftFields draft) {
        if (!errors.passes(form, form.problems())) {
            return;
        }
        try {
            var id = draft.finish(() -> pages.intake().lodge(form.data()));
            var c = pages.complaints().find(id);
            Notices.success(
                    "Đã vào sổ số " + c.register() + ". Mã tra cứu để báo người khiếu nại: " + c.trackingCode());
            getUI().ifPresent(ui -> ui.navigate(ComplaintNavigation.complaint(id)));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
