package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.review.AttendeeRole;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.FormFaults;
import vn.tungho.shared.ui.field.CountStepper;

/** How many of each role attend, with the total that the 50 percent are counted from. */
class AttendancePart extends Card {
    private static final int MOST = 999;

    private final MeetingDraft draft;
    private final Span total = new Span();
    private final List<CountStepper> counts = new ArrayList<>();

    AttendancePart(MeetingDraft draft, Runnable changed) {
        super("Người dự họp");
        this.draft = draft;
        add(new Paragraph("Đếm từng thành phần. Người giám sát của Mặt trận không tính vào đây."));
        var grid = new Div();
        grid.addClassName("th-attendance");
        for (var role : AttendeeRole.values()) {
            var stepper = new CountStepper(role.label(), MOST);
            stepper.setValue(draft.attending(role));
            stepper.addValueChangeListener(e -> {
                draft.attend(role, e.getValue());
                showTotal();
                changed.run();
            });
            counts.add(stepper);
            grid.add(stepper);
        }
        total.addClassName("th-total-number");
        var line = new Div(new Span("Tổng số người dự"), total);
        line.addClassName("th-total");
        line.getElement().setAttribute("aria-live", "polite");
        add(grid, line);
        showTotal();
    }

    /** Each count that is missing or out of range; else the whole meeting when nobody attends. */
    List<Problem> problems() {
        var faults = counts.stream()
                .flatMap(c -> FormFaults.count(c.getLabel(), c).stream())
                .toList();
        return faults.isEmpty() && draft.attending() == 0
                ? List.of(new Problem("Chưa có ai dự họp. Đếm số người theo từng thành phần.", null))
                : faults;
    }

    private void showTotal() {
        total.setText(Integer.toString(draft.attending()));
    }
}
