package vn.tungho.review.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.review.Review;
import vn.tungho.review.ui.list.ListPanel.Services;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.ui.UnconfirmedMark;
import vn.tungho.worklist.ui.TaskFrame;

/** Phiếu A for one household: choose it, tick what holds, see at once what follows. */
class ScreeningPart extends Div {
    private final Review review;
    private final Services services;
    private final TaskFrame frame;
    private final Runnable cancel;
    private final Runnable done;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();
    private final Div result = new Div();
    private final Set<Integer> ticks = new TreeSet<>();
    private final DayField day;

    /** What is kept until the result is recorded. */
    record Words(long householdId, @Nullable LocalDate appliedOn, Set<Integer> ticks) {}

    static String key(long reviewId) {
        return "applicant/" + reviewId;
    }

    ScreeningPart(
            Review review, Services services, @Nullable Words kept, TaskFrame frame, Runnable cancel, Runnable done) {
        this.review = review;
        this.services = services;
        this.frame = frame;
        this.cancel = cancel;
        this.done = done;
        addClassNames("th-card", "th-screening");
        body.addClassName("th-stack-v");
        result.getElement().setAttribute("aria-live", "polite");
        result.addClassName("th-screening-result");
        var today = services.clock().today();
        day = new DayField("Ngày nhận giấy đề nghị", today, today);
        add(errors, body);
        if (kept == null) {
            choose();
        } else {
            ticks.addAll(kept.ticks());
            day.setValue(kept.appliedOn());
            sheet(services.households().find(kept.householdId()));
        }
    }

    private void choose() {
        body.removeAll();
        body.add(new H3("Hộ nào đề nghị?"), new HouseholdPicker(services, review, this::sheet), cancelButton());
    }

    private void sheet(Household household) {
        errors.clear();
        body.removeAll();
        var village = services.areas().village(household.villageCode()).name();
        var signs = new Div();
        signs.addClassName("th-ticks");
        var commune = services.areas().commune(review.communeCode());
        services.standards().sheetForm(review.editionId(), commune.region(), review.areaType()).screening().stream()
                .flatMap(g -> g.items().stream())
                .forEach(item -> signs.add(tick(item, household)));
        day.addValueChangeListener(e -> keep(household));
        var record = new Button("Ghi kết quả Phiếu A", e -> record(household));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var other = new Button("Chọn hộ khác", e -> choose());
        var row = new Div(other, cancelButton(), record);
        row.addClassName("th-row");
        body.add(
                new H3("Phiếu A: " + household.headName()),
                ListPanel.muted(village + " · " + household.memberCount() + " người"),
                day,
                new Paragraph("Đánh dấu những gì hộ có:"),
                signs,
                result,
                row);
        show();
    }

    private Checkbox tick(SheetItem item, Household household) {
        var box = new Checkbox(item.number() + ". " + item.label(), ticks.contains(item.number()));
        box.addClassName("th-tick");
        box.setHelperText(item.help());
        if (item.unconfirmed()) {
            var label = new Div(new Paragraph(item.number() + ". " + item.label()), new UnconfirmedMark());
            label.addClassName("th-tick-label");
            box.setLabelComponent(label);
        }
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                ticks.add(item.number());
            } else {
                ticks.remove(item.number());
            }
            keep(household);
            show();
        });
        return box;
    }

    private void show() {
        result.removeAll();
        var screened = services.standards().screen(review.editionId(), ticks);
        result.add(
                screened.listed()
                        ? new StatusBadge("Vào danh sách rà soát", Tone.GOOD)
                        : new StatusBadge("Trả lời bằng văn bản, không vào danh sách", Tone.WARN));
        screened.reasons().forEach(reason -> result.add(new Paragraph(reason)));
    }

    private void keep(Household household) {
        var words = new Words(household.householdId(), day.getValue(), ticks);
        frame.draftSaved(services.drafts().saveWords(services.userId(), key(review.reviewId()), words));
    }

    private void record(Household household) {
        if (!errors.passes(body)) {
            return;
        }
        var applied = day.given();
        try {
            var applicant = services.lists().screen(review.reviewId(), household.householdId(), applied, ticks);
            services.drafts().clear(services.userId(), key(review.reviewId()));
            Notices.success(
                    applicant.isListed()
                            ? "Hộ " + applicant.headName() + " đã vào danh sách."
                            : "Hộ " + applicant.headName() + " không vào danh sách: in thư trả lời để gửi.");
            done.run();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private Button cancelButton() {
        var button = new Button("Thôi", e -> {
            services.drafts().clear(services.userId(), key(review.reviewId()));
            cancel.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
