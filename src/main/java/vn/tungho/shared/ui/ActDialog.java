package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/**
 * A few fields and one act: says what will happen, names all faults of the fields at once, keeps the words typed when it is
 * refused. What is typed is a draft until the act is done: a dialog closed or lost shows it when it is opened again.
 */
public class ActDialog extends Dialog {
    /**
     * What the dialog says around its fields.
     *
     * @param consequence what will happen; empty where the title says it all
     * @param done said when it is done
     */
    public record Words(String title, String consequence, String confirm, String cancel, String done) {}

    /** The longest key of a draft. */
    private static final int LONGEST = 120;

    private final ErrorSummary errors = new ErrorSummary();
    private final Button confirm = new Button();
    private final Div body = new Div(errors);
    private Supplier<List<ErrorSummary.Problem>> own = List::of;
    private final Words words;
    private final Component[] fields;
    private String matter = "";
    private @Nullable Object version;
    private @Nullable DraftFields draft;

    /** Title and button are the verb. */
    public ActDialog(String verb, String consequence, Runnable act, Runnable done, Component... fields) {
        this(
                new Words(verb, consequence, verb, "Thôi", "Đã ghi: " + VietnameseFormat.midSentence(verb) + "."),
                act,
                done,
                fields);
    }

    public ActDialog(Words words, Runnable act, Runnable done, Component... fields) {
        this.words = words;
        this.fields = fields;
        setHeaderTitle(words.title());
        setWidth("min(36rem, 100vw)");
        body.addClassName("th-stack-v");
        if (!words.consequence().isEmpty()) {
            body.add(new Paragraph(words.consequence()));
        }
        body.add(fields);
        add(body);
        confirm.setText(words.confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(e -> {
            try {
                if (!errors.passes(body, problems())) {
                    return;
                }
                perform(act);
                close();
                Notices.success(words.done());
                done.run();
            } catch (BusinessException refusal) {
                errors.show(refusal.getMessage());
            } finally {
                // while a dialog that has done its act goes from sight, its button takes no second press
                confirm.setEnabled(isOpened());
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

    /** The thing that the dialog is about, such as {@code fund/12}: under it, and the verb, what is typed is kept. */
    public final ActDialog about(String thing) {
        matter = thing;
        return this;
    }

    /** The same for a dialog that edits a thing as it stood at this version. */
    public final ActDialog about(String thing, Object thingsVersion) {
        version = thingsVersion;
        return about(thing);
    }

    @Override
    public void open() {
        if (draft == null && !matter.isEmpty() && fields.length > 0) {
            draft = DraftFields.here(key(), at -> {})
                    .map(d -> version == null ? d : d.madeOn(version))
                    .map(d -> d.every(body))
                    .orElse(null);
            if (draft != null) {
                body.addComponentAsFirst(draft.bar());
            }
        }
        confirm.setEnabled(true);
        super.open();
    }

    private String key() {
        var key = "dialog." + matter + "." + words.title();
        return key.length() <= LONGEST
                ? key
                : key.substring(0, LONGEST - 9) + "." + Integer.toHexString(key.hashCode());
    }

    private List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<>(own.get());
        if (draft != null) {
            problems.addAll(draft.problems());
        }
        return problems;
    }

    private void perform(Runnable act) {
        if (draft == null) {
            act.run();
        } else {
            draft.perform(act);
        }
    }
}
