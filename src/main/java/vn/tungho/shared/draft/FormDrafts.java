package vn.tungho.shared.draft;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The drafts of whoever is at work, for dialogs and pages that are made without services of their own. */
@Component
public record FormDrafts(DraftStore store, DraftOwner owner) {
    /** The person whose drafts are kept; empty where nobody is signed in. */
    public OptionalLong person() {
        return owner.userId();
    }
}
