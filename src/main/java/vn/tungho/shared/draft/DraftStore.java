package vn.tungho.shared.draft;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/**
 * Keeps the words of unsent forms, one draft per person and form key, so that a lost connection, a closed page or an ended
 * session loses nothing. The form chooses the text format; sending the form clears the draft in the same transaction.
 */
@Service
public class DraftStore {
    private final DraftMapper drafts;
    private final AppClock clock;

    DraftStore(DraftMapper drafts, AppClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Keeps the content in place of what was kept before. */
    @Transactional
    public Draft save(long userId, String formKey, String content) {
        var draft = new Draft(formKey, content, clock.now());
        drafts.put(userId, formKey, content, draft.savedAt());
        return draft;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> load(long userId, String formKey) {
        return drafts.find(userId, formKey);
    }

    @Transactional
    public void clear(long userId, String formKey) {
        drafts.delete(userId, formKey);
    }
}
