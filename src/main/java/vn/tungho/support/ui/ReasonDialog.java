package vn.tungho.support.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.CaseExit;

/** An exit of a case: what it means, why, and the button that does it. */
final class ReasonDialog {
    private ReasonDialog() {}

    static Dialog of(long caseId, String title, String meaning, String verb, Consumer<String> act, Runnable done) {
        return dialog(caseId, title, meaning, verb, false, (body, reason) -> act.accept(reason), done);
    }

    static Dialog withBody(
            long caseId, String title, String meaning, String verb, BiConsumer<String, String> act, Runnable done) {
        return dialog(caseId, title, meaning, verb, true, act, done);
    }

    private static Dialog dialog(
            long caseId,
            String title,
            String meaning,
            String verb,
            boolean withBody,
            BiConsumer<String, String> act,
            Runnable done) {
        var body = new TextField("Cơ quan nhận");
        body.setVisible(withBody);
        body.setWidthFull();
        var reason = new TextArea("Lý do");
        reason.setWidthFull();
        var answers = new RecordForm<>(CaseExit.class)
                .field("body", body, String::strip)
                .field("reason", reason, String::strip)
                .asking(() -> withBody && body.getValue().isBlank()
                        ? Optional.of(new ErrorSummary.Problem("Ghi cơ quan nhận hồ sơ.", body))
                        : Optional.empty());
        return new ActDialog(
                        new ActDialog.Words(
                                title, meaning, verb, "Thôi", "Đã ghi: " + VietnameseFormat.midSentence(title) + "."),
                        () -> act.accept(answers.data().body(), answers.data().reason()),
                        done,
                        body,
                        reason)
                .asking(answers::problems)
                .about("case/" + caseId);
    }
}
