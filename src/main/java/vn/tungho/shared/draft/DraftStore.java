package vn.tungho.shared.draft;

import java.time.LocalDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.AppClock;

/**
 * Keeps the words of unsent forms, one draft per person and form key, so that a lost connection, a closed page or an ended
 * session loses nothing. The form chooses the text format; sending the form clears the draft in the same transaction.
 */
@Service
public class DraftStore {
    private static final Logger LOG = LoggerFactory.getLogger(DraftStore.class);

    private final DraftMapper drafts;
    private final JsonMapper json;
    private final AppClock clock;

    DraftStore(DraftMapper drafts, JsonMapper json, AppClock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the content in place of what was kept before. */
    @Transactional
    public Draft save(long userId, String formKey, String content) {
        var draft = new Draft(formKey, content, clock.now());
        drafts.put(userId, formKey, content, draft.savedAt());
        return draft;
    }

    /** Keeps the words of a form as a record, in place of what was kept before; says when. */
    @Transactional
    public LocalDateTime saveWords(long userId, String formKey, Object words) {
        return save(userId, formKey, json.writeValueAsString(words)).savedAt();
    }

    /** A form's words, and when they were kept; empty too when they are those of an older form. */
    @Transactional(readOnly = true)
    public <T> Optional<Kept<T>> loadWords(long userId, String formKey, Class<T> type) {
        return load(userId, formKey).flatMap(draft -> read(draft, type));
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

    /** A form's words and when they were kept. */
    public record Kept<T>(T words, LocalDateTime savedAt) {}

    @Transactional(readOnly = true)
    public Optional<Draft> load(long userId, String formKey) {
        return drafts.find(userId, formKey);
    }

    @Transactional
    public void clear(long userId, String formKey) {
        drafts.delete(userId, formKey);
    }
}
