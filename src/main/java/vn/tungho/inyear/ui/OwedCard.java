package vn.tungho.inyear.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tungho.inyear.OwedForm;
import vn.tungho.inyear.OwedNote;
import vn.tungho.inyear.Request;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.form.RecordForm;

/** What a request of a disaster's batch still owes, each paper with the button that hands it in. */
class OwedCard extends Card {
    OwedCard(InYearDesk desk, Request r, List<OwedForm> forms, Runnable done) {
        super("Giấy tờ bổ sung");
        var keeps = desk.requests().mayKeep(r.commune()) && r.endedOn() == null;
        for (var form : forms) {
            var row = new Div(new Span(form.form().label()));
            row.addClassName("th-row");
            if (form.doneOn() != null) {
                row.add(new StatusBadge("Đã có " + VietnameseFormat.date(form.doneOn()), Tone.GOOD));
            } else {
                row.add(new StatusBadge("Còn thiếu", Tone.WARN));
                if (keeps) {
                    row.add(new Button("Bổ sung", e -> dialog(desk, r, form.form(), done)));
                }
            }
            add(row);
        }
    }

    private static void dialog(InYearDesk desk, Request r, OwedForm.Form form, Runnable done) {
        if (form == OwedForm.Form.SCREENING) {
            var ticks = new Ticks(desk, r);
            new ActDialog(
                            "Bổ sung Phiếu A",
                            "",
                            () -> desk.disasters().handInScreening(r.requestId(), ticks.value()),
                            done,
                            ticks)
                    .about("request/" + r.requestId())
                    .open();
            return;
        }
        var note = new TextField("Ghi chú (nếu có)");
        note.setWidthFull();
        var answers = new RecordForm<>(OwedNote.class).field("note", note);
        new ActDialog(
                        "Bổ sung giấy tờ",
                        form.label(),
                        () -> desk.disasters()
                                .handIn(r.requestId(), form, answers.data().note()),
                        done,
                        note)
                .asking(answers::problems)
                .about("request/" + r.requestId() + "/" + form)
                .open();
    }
}
