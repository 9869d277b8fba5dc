package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.tungho.shared.BusinessException;

/** A few fields and one act: says what will happen, names all faults of the fields at once, keeps the words typed when it is refused. */
public class ActDialog extends Dialog {
    /**
     * What the dialog says around its fields.
     *
     * @param consequence what will happen; empty where the title says it all
     * @param done said when it is done
     */
    public record Words(String title, String consequence, String confirm, String cancel, String done) {}

    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div(errors);
    private Supplier<List<ErrorSummary.Problem>> own = List::of;

    /** Title and button are the verb. */
    public ActDialog(String verb, String consequence, Runnable act, Runnable done, Component... fields) {
        this(
                new Words(verb, consequence, verb, "Thôi", "Đã ghi: " + verb.toLowerCase(Locale.of("vi")) + "."),
                act,
                done,
                fields);
    }

    public ActDialog(Words words, Runnable act, Runnable done, Component... fields) {
        setHeaderTitle(words.title());
        setWidth("min(36rem, 100vw)");
        body.addClassName("th-stack-v");
        if (!words.consequence().isEmpty()) {
            body.add(new Paragraph(words.consequence()));
        }
        body.add(fields);
        add(body);
        var confirm = new Button(words.confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(e -> {
            try {
                if (!errors.passes(body, own.get())) {
                    return;
                }
                act.run();
                close();
                Notices.success(words.done());
                done.run();
            } catch (BusinessException refusal) {
                errors.show(refusal.getMessage());
            } finally {
                confirm.setEnabled(true);
            }
        });
        getFooter().add(new Button(words.cancel(), e -> close()), confirm);
    }

    /** What is wrong with the answers beside what each field says of itself; all of it is shown at once. */
    public final ActDialog asking(Supplier<List<ErrorSummary.Problem>> problems) {
        own = problems;
        return this;
    }

    /** Lays the fields out as a form. */
    public final ActDialog asForm() {
        body.addClassName("th-form");
        return this;
    }
}
