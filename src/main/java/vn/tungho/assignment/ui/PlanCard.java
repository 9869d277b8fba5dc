package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import vn.tungho.assignment.PlanItem;
import vn.tungho.assignment.PlanState;
import vn.tungho.registry.Household;
import vn.tungho.registry.PovertyCause;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.ProgressBarWithText;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** The plan made with the household: cause → measure → resource → deadline, with the progress of each goal. */
class PlanCard extends Card {
    private final HelpDesk desk;
    private final Household household;
    private final Runnable changed;

    PlanCard(HelpDesk desk, Household household, boolean mayWrite, Runnable changed) {
        super("Phương án giúp hộ");
        this.desk = desk;
        this.household = household;
        this.changed = changed;
        var items = desk.plans().plan(household.householdId());
        if (items.isEmpty()) {
            add(new Paragraph(
                    "Chưa có phương án. Cùng hộ tìm nguyên nhân, rồi ghi từng việc có người lo và thời hạn."));
        }
        var goals = new LinkedHashMap<String, List<PlanItem>>();
        items.forEach(
                i -> goals.computeIfAbsent(i.cause(), c -> new ArrayList<>()).add(i));
        goals.forEach((cause, lines) -> add(goal(cause, lines, mayWrite)));
        if (mayWrite) {
            add(new Button("Thêm việc vào phương án", e -> edit(null)));
        }
    }

    private Div goal(String cause, List<PlanItem> lines, boolean mayWrite) {
        var kept = lines.stream().filter(i -> i.state() != PlanState.DROPPED).count();
        var done = lines.stream().filter(i -> i.state() == PlanState.DONE).count();
        var goal = new Div(new H3(cause), new ProgressBarWithText(done, kept, "việc đã xong"));
        lines.forEach(i -> goal.add(line(i, mayWrite)));
        goal.addClassName("th-help-goal");
        return goal;
    }

    private Div line(PlanItem item, boolean mayWrite) {
        var measure = new Span(item.measure());
        measure.addClassName("th-strong");
        var line = new Div(measure, badge(item.state()));
        if (!item.resource().isBlank()) {
            line.add(new Span("Nguồn: " + item.resource()));
        }
        if (item.state() == PlanState.PLANNED || item.state() == PlanState.DOING) {
            line.add(DueBadge.inDays(item.dueOn(), desk.today()));
        }
        if (!item.result().isBlank()) {
            line.add(new Span("Kết quả: " + item.result()));
        }
        if (mayWrite) {
            var edit = new Button("Ghi tiến độ", e -> edit(item));
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            edit.setAriaLabel("Ghi tiến độ: " + item.measure());
            line.add(edit);
        }
        line.addClassName("th-help-item");
        return line;
    }

    private static StatusBadge badge(PlanState state) {
        return switch (state) {
            case PLANNED -> new StatusBadge(state.label(), Tone.NEUTRAL);
            case DOING -> new StatusBadge(state.label(), Tone.INFO);
            case DONE -> new StatusBadge(state.label(), Tone.GOOD);
            case DROPPED -> new StatusBadge(state.label(), Tone.NEUTRAL);
        };
    }

    private void edit(@org.jspecify.annotations.Nullable PlanItem item) {
        var cause = Asked.one(new ComboBox<String>("Nguyên nhân hoặc thiếu hụt"));
        cause.setItems(
                Arrays.stream(PovertyCause.values()).map(PovertyCause::label).toList());
        cause.setAllowCustomValue(true);
        cause.addCustomValueSetListener(e -> cause.setValue(e.getDetail()));
        var measure = Asked.one(new TextField("Việc sẽ làm"));
        measure.setMaxLength(300);
        var resource = new TextField("Nguồn lực: chương trình, vốn, người giúp");
        resource.setMaxLength(200);
        var due = new DayField("Thời hạn", item == null ? desk.today().plusMonths(3) : item.dueOn(), null);
        var state = Choices.select("Tiến độ", List.of(PlanState.values()), PlanState::label);
        var result = new TextField("Kết quả đến nay");
        result.setMaxLength(500);
        state.setValue(item == null ? PlanState.PLANNED : item.state());
        if (item != null) {
            cause.setValue(item.cause());
            measure.setValue(item.measure());
            resource.setValue(item.resource());
            result.setValue(item.result());
        }
        new HelpDialog(
                        item == null ? "household/" + household.householdId() : "plan-item/" + item.planItemId(),
                        item == null ? "Thêm việc vào phương án" : "Ghi tiến độ",
                        "Phương án là thỏa thuận với hộ; thay đổi được ghi lại.",
                        () -> desk.plans()
                                .put(new PlanItem(
                                        item == null ? 0 : item.planItemId(),
                                        item == null ? 1 : item.version(),
                                        household.householdId(),
                                        item == null ? null : item.indicatorNo(),
                                        cause.getValue(),
                                        measure.getValue(),
                                        resource.getValue(),
                                        due.given(),
                                        state.getValue(),
                                        result.getValue())),
                        changed,
                        cause,
                        measure,
                        resource,
                        due,
                        state,
                        result)
                .about(
                        item == null ? "household/" + household.householdId() : "plan-item/" + item.planItemId(),
                        item == null ? "" : item.version())
                .open();
    }
}
