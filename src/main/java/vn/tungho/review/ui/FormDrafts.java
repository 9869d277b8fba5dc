package vn.tungho.review.ui;

import java.time.LocalDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.draft.Draft;
import vn.tungho.shared.draft.DraftStore;

/** Keeps the words of a form, as a record, until it is sent. */
@Component
public class FormDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(FormDrafts.class);

    private final DraftStore drafts;
    private final CurrentUser current;
    private final JsonMapper json;

    FormDrafts(DraftStore drafts, CurrentUser current, JsonMapper json) {
        this.drafts = drafts;
        this.current = current;
        this.json = json;
    }

    /** A form's words of the person at work, and when they were kept. */
    public record Kept<T>(T words, LocalDateTime savedAt) {}

    public LocalDateTime save(String formKey, Object words) {
        return drafts.save(current.require().userId(), formKey, json.writeValueAsString(words))
                .savedAt();
    }

    public <T> Optional<Kept<T>> load(String formKey, Class<T> type) {
        return drafts.load(current.require().userId(), formKey).flatMap(d -> read(d, type));
    }

    public void clear(String formKey) {
        drafts.clear(current.require().userId(), formKey);
    }

    private <T> Optional<Kept<T>> read(Draft draft, Class<T> type) {
        try {
            return Optional.of(new Kept<>(json.readValue(draft.content(), type), draft.savedAt()));
        } catch (JacksonException e) {
            // a draft of an older form; the person starts anew
            LOG.warn("a draft could not be read: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
