package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.tungho.shared.draft.Draft;
import vn.tungho.shared.draft.DraftStore;

/**
 * Keeps the words of a form and says so: "Đã lưu nháp 14:02". The form calls {@link #save} from its value listeners (fields in
 * lazy mode), fills itself from {@link #restore} when it opens, and calls {@link #clear} when it was sent.
 */
public class DraftNote extends Span {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DraftStore drafts;
    private final long userId;
    private final String formKey;

    /** {@code formKey} names the form and the thing it is about, such as {@code meeting/42}. */
    public DraftNote(DraftStore drafts, long userId, String formKey) {
        this.drafts = drafts;
        this.userId = userId;
        this.formKey = formKey;
        addClassNames("th-draft", "th-muted");
        getElement().setAttribute("role", "status");
    }

    /** What was kept, and says since when. */
    public final Optional<String> restore() {
        var draft = drafts.load(userId, formKey);
        draft.ifPresent(this::say);
        return draft.map(Draft::content);
    }

    public final void save(String content) {
        say(drafts.save(userId, formKey, content));
    }

    public final void clear() {
        drafts.clear(userId, formKey);
        setText("");
    }

    private void say(Draft draft) {
        setText("Đã lưu nháp " + TIME.format(draft.savedAt()));
    }
}
