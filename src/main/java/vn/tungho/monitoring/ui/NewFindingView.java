package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.monitoring.FindingLevel;
import vn.tungho.monitoring.FindingStep;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.NewFinding;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.security.Grant;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** A finding in three fields: which step, what was seen, what is asked; the rest has its usual value. */
@Route(MonitoringNavigation.NEW_FINDING)
@PageTitle("Ghi phát hiện · Từng Hộ")
@RolesAllowed("FRONT_MONITOR")
@StyleSheet("context://css/monitoring.css")
class NewFindingView extends Div implements BeforeEnterObserver {
    private final MonitoringDesk desk;

    NewFindingView(MonitoringDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var household =
                RouteId.asked(event, "ho").map(id -> desk.households().find(id)).orElse(null);
        var plan = RouteId.asked(event, "kh").map(id -> desk.plans().find(id)).orElseGet(() -> running(household));
        if (plan == null || !plan.state().takesFindings()) {
            add(
                    new PageHeader("Ghi phát hiện"),
                    new EmptyState(
                            "Không có cuộc giám sát nào đang nhận phát hiện",
                            "Phát hiện thuộc về một kế hoạch chưa kết luận. Hãy lập kế hoạch trước.",
                            PathLink.button("Lập kế hoạch giám sát", MonitoringNavigation.NEW_PLAN)));
            return;
        }
        add(
                new PageHeader(
                        household == null ? "Ghi phát hiện" : "Ghi phát hiện: hộ " + household.headName(),
                        plan.title()),
                new Form(plan, household, query.getSingleParameter("buoc").orElse("")));
    }

    private @Nullable MonitoringPlan running(@Nullable Household household) {
        var place = household != null
                ? household.area()
                : desk.person().grants().stream()
                        .map(Grant::area)
                        .filter(a -> a.communeCode() != null)
                        .findFirst()
                        .orElse(null);
        return place == null ? null : desk.findings().planFor(place);
    }

    /** The fields. */
    private final class Form extends Div {
        private final MonitoringPlan plan;
        private final @Nullable Household household;
        private final ErrorSummary errors = new ErrorSummary();
        private final Select<FindingStep> step = new Select<>();
        private final TextArea seen = new TextArea("Điều đã thấy");
        private final TextArea asked = new TextArea("Kiến nghị: xã cần làm gì");
        private final RadioButtonGroup<FindingLevel> level = new RadioButtonGroup<>("Mức độ");
        private final TextField basis = new TextField("Căn cứ");
        private final TextField receiver = new TextField("Nơi nhận kiến nghị");
        private final HouseholdField which;
        private final DraftFields draft;

        Form(MonitoringPlan plan, @Nullable Household household, String wanted) {
            this.plan = plan;
            this.household = household;
            which = new HouseholdField(
                    plan.villageCode() == null
                            ? "Hộ (để trống nếu là việc của cả xã)"
                            : "Hộ (để trống nếu là việc của cả thôn)",
                    desk.households(),
                    plan.villageCode() == null ? desk.person().scope() : Scope.of(List.of(plan.area())),
                    plan.communeCode(),
                    0);
            which.setClearButtonVisible(true);
            which.setVisible(household == null);
            which.setWidthFull();
            step.setLabel("Bước của quy trình");
            step.setItems(FindingStep.values());
            step.setItemLabelGenerator(FindingStep::label);
            step.addValueChangeListener(e -> basis.setPlaceholder(e.getValue().basis()));
            step.setValue(List.of(FindingStep.values()).stream()
                    .filter(s -> s.name().equals(wanted))
                    .findFirst()
                    .orElse(FindingStep.SURVEY));
            seen.setHelperText("Thấy gì, ở đâu, so với hồ sơ thế nào. Ghi sự việc, không kết luận ai sai.");
            seen.setMaxLength(2000);
            asked.setMaxLength(1000);
            level.setItems(FindingLevel.values());
            level.setItemLabelGenerator(FindingLevel::label);
            level.setValue(FindingLevel.WRONG);
            receiver.setPlaceholder(plan.object());
            basis.setMaxLength(500);
            receiver.setMaxLength(200);
            for (var field : List.of(seen, asked)) {
                field.setWidthFull();
            }
            for (var field : List.of(basis, receiver)) {
                field.setWidthFull();
            }
            draft = new DraftFields(
                    desk.drafts(),
                    desk.person().userId(),
                    "monitoring.finding." + plan.planId() + "." + (household == null ? "" : household.householdId()),
                    at -> {});
            var more = new Div(level, basis, receiver);
            more.addClassName("th-stack-v");
            var rest = new Details("Mức độ, căn cứ, nơi nhận", more);
            var card = new Card(which, step, seen, asked, rest);
            card.addClassName("th-form");
            var note = new Paragraph("Ghi rồi thì không sửa được. Ảnh, bản quét thêm ở trang của phát hiện.");
            note.addClassName("th-muted");
            var write = new Button("Ghi phát hiện", e -> write());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            addClassName("th-stack-v");
            add(draft.every(card).bar(), errors, card, note, write);
        }

        private void write() {
            var problems = new ArrayList<Problem>();
            if (seen.getValue().isBlank()) {
                problems.add(new Problem("Ghi điều đã thấy.", seen));
            }
            if (asked.getValue().isBlank()) {
                problems.add(new Problem("Ghi kiến nghị: xã cần làm gì.", asked));
            }
            if (!errors.passes(this, problems)) {
                return;
            }
            try {
                var chosen = which.getValue();
                var id = draft.finish(() -> desk.findings()
                        .write(new NewFinding(
                                plan.planId(),
                                step.getValue(),
                                household != null
                                        ? (Long) household.householdId()
                                        : chosen == null ? null : (Long) chosen.householdId(),
                                null,
                                seen.getValue(),
                                basis.getValue(),
                                asked.getValue(),
                                level.getValue(),
                                receiver.getValue())));
                Notices.success("Đã ghi phát hiện. Kiến nghị gửi xã khi có kết luận.");
                getUI().ifPresent(ui -> ui.navigate(MonitoringNavigation.finding(id)));
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        }
    }
}
