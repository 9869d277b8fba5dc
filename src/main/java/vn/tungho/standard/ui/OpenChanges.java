package vn.tungho.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.standard.StandardChange;

/** What waits for a second administrator: whole sheets first, then single values with the two answers to each. */
class OpenChanges extends Div {
    private final ChangeActs acts;

    OpenChanges(ChangeActs acts, String editionId) {
        this.acts = acts;
        addClassName("th-std-list");
        var open = acts.changes().open(editionId);
        setVisible(!open.isEmpty());
        add(new H2("Chờ người thứ hai xác nhận (" + VietnameseFormat.number(open.size()) + ")"));
        var bySheet = open.stream()
                .filter(c -> c.sheetId() != null)
                .collect(Collectors.groupingBy(c -> Objects.requireNonNull(c.sheetId())));
        acts.sheets().open(editionId).stream()
                .filter(s -> bySheet.containsKey(s.sheetId()))
                .forEach(s -> add(new OpenSheet(acts, s, bySheet.getOrDefault(s.sheetId(), List.of()))));
        single(open.stream().filter(c -> c.sheetId() == null).toList());
    }

    private void single(List<StandardChange> values) {
        var mine = values.stream()
                .filter(acts::mayConfirm)
                .map(StandardChange::standardChangeId)
                .toList();
        if (mine.size() > 1) {
            add(new Button("Xác nhận tất cả " + mine.size() + " giá trị đã đối chiếu", e -> acts.confirm(mine)));
        }
        values.forEach(c -> add(row(c)));
    }

    private Div row(StandardChange c) {
        var words = ClosedChanges.words(
                ClosedChanges.what(c),
                ClosedChanges.fromTo(c),
                "Nguồn: " + c.source() + " · " + c.enteredBy() + " nhập lúc "
                        + VietnameseFormat.dateTime(c.enteredAt()));
        var side = new Div();
        side.addClassName("th-std-side");
        if (acts.mayConfirm(c)) {
            var confirm = new Button("Xác nhận đúng văn bản", e -> acts.confirm(List.of(c.standardChangeId())));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            side.add(confirm, new Button("Không đúng", e -> acts.refuse(c)));
        } else if (acts.administrator() != null) {
            side.add(new Span("Chờ quản trị viên khác"), new Button("Rút lại", e -> acts.refuse(c)));
        }
        var row = new Div(words, side);
        row.addClassName("th-std-row");
        return row;
    }
}
