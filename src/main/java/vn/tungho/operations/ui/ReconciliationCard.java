package vn.tungho.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.worklist.Reconciliation;

/** Whether the work list equals the engine's tasks: the latest result and a button to compare now. */
class ReconciliationCard extends Card {
    private static final int SHOWN = 5;

    private final Div result = new Div();

    ReconciliationCard(Reconciliation reconciliation) {
        super("Đối chiếu danh sách việc");
        result.addClassName("th-stack-v");
        reconciliation
                .last()
                .ifPresentOrElse(
                        this::show,
                        () -> result.add(
                                new Paragraph(
                                        "Chưa đối chiếu từ khi hệ thống khởi động. Hằng đêm lúc 02:20 hệ thống tự đối chiếu.")));
        var run = new Button("Đối chiếu ngay");
        run.setDisableOnClick(true);
        run.addClickListener(e -> {
            var busy = new BusyTask("Đang đối chiếu");
            result.removeAll();
            result.add(busy);
            busy.start(progress -> reconciliation.run(), found -> {
                show(found);
                run.setEnabled(true);
            });
        });
        add(result, new Div(run));
    }

    private void show(Reconciliation.Result found) {
        result.removeAll();
        var number = found.differences().size();
        result.add(
                number == 0
                        ? new StatusBadge("Khớp hoàn toàn", Tone.GOOD)
                        : new StatusBadge("Lệch " + VietnameseFormat.number(number) + " việc", Tone.BAD));
        result.add(new Paragraph(VietnameseFormat.number(found.tasks()) + " bước đang chờ, đối chiếu lúc "
                + VietnameseFormat.dateTime(found.at()) + "."));
        if (number == 0) {
            return;
        }
        var kinds = new UnorderedList();
        found.differences().stream()
                .collect(Collectors.groupingBy(Reconciliation.Difference::kind))
                .forEach((kind, rows) ->
                        kinds.add(new ListItem(kind.label() + ": " + VietnameseFormat.number(rows.size())
                                + " (số "
                                + rows.stream()
                                        .limit(SHOWN)
                                        .map(Reconciliation.Difference::taskId)
                                        .collect(Collectors.joining(", "))
                                + ")")));
        result.add(kinds);
    }
}
