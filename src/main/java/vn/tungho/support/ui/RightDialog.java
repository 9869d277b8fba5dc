package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.support.RightAnswer;
import vn.tungho.support.RightState;
import vn.tungho.support.SupportRight;

/** Why a household has a right or not, line by line with the article; and what it says to it. */
class RightDialog extends Dialog {
    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea note = new TextArea("Hộ nói gì");
    private final DraftFields draft;

    RightDialog(SupportDesk desk, SupportRight right, Runnable changed) {
        var programme = desk.programmes().book().programme(right.programmeCode());
        setHeaderTitle(programme.name() + " · " + right.headName());
        setWidth("40rem");
        var lines = new UnorderedList();
        lines.addClassName("th-support-criteria");
        for (var c : desk.rights()
                .explain(right.householdId(), right.programmeCode())
                .criteria()) {
            var article = new Span(c.article());
            article.addClassName("th-muted");
            lines.add(new ListItem(Badges.of(c.result()), new Div(new Span(c.line()), article)));
        }
        var edition = desk.programmes().book().edition(right.programmeEditionId());
        var body = new Div(errors, new Paragraph(edition.summary()), lines);
        body.addClassName("th-stack-v");
        var mayAct = right.state() != RightState.NOT_ENTITLED
                && desk.cases().mayOpen(desk.households().find(right.householdId()));
        if (mayAct) {
            note.setWidthFull();
            note.setMaxLength(300);
            note.setHelperText("Bắt buộc khi hộ không nhận, ví dụ: “nhà đã có giếng khoan”.");
            body.add(note);
        }
        draft = DraftFields.mine("dialog.right/" + right.householdId() + "/" + right.programmeCode())
                .every(body);
        body.addComponentAsFirst(draft.bar());
        add(body);
        var close = new Button("Đóng", e -> close());
        getFooter().add(close);
        if (mayAct) {
            getFooter().add(new Button("Hộ không nhận", e -> answer(desk, right, RightAnswer.DECLINED, changed)));
            var told = new Button("Đã báo cho hộ", e -> answer(desk, right, RightAnswer.OFFERED, changed));
            told.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(told);
        }
    }

    private void answer(SupportDesk desk, SupportRight right, RightAnswer answer, Runnable changed) {
        try {
            draft.perform(() -> desk.rights().answer(right, answer, note.getValue()));
            close();
            Notices.success(answer == RightAnswer.DECLINED ? "Đã ghi hộ không nhận." : "Đã ghi đã báo cho hộ.");
            changed.run();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
