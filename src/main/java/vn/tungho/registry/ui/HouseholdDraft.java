package vn.tungho.registry.ui;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.draft.Draft;
import vn.tungho.shared.draft.DraftStore;

/** Keeps what the person typed about a household until it is sent. */
@Component
class HouseholdDraft {
    private static final Logger LOG = LoggerFactory.getLogger(HouseholdDraft.class);

    private final DraftStore drafts;
    private final CurrentUser current;
    private final JsonMapper json;

    HouseholdDraft(DraftStore drafts, CurrentUser current, JsonMapper json) {
        this.drafts = drafts;
        this.current = current;
        this.json = json;
    }

    /** {@code householdId} is 0 for a household not yet registered. */
    Draft save(long householdId, HouseholdInput input) {
        return drafts.save(current.require().userId(), key(householdId), json.writeValueAsString(input));
    }

    Optional<HouseholdInput> load(long householdId) {
        return drafts.load(current.require().userId(), key(householdId)).flatMap(this::read);
    }

    void clear(long householdId) {
        drafts.clear(current.require().userId(), key(householdId));
    }

    private Optional<HouseholdInput> read(Draft draft) {
        try {
            return Optional.of(json.readValue(draft.content(), HouseholdInput.class));
        } catch (JacksonException e) {
            // a draft of an older form; the person starts anew
            LOG.warn("a draft could not be read: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static String key(long householdId) {
        return "household/" + householdId;
    }
}
