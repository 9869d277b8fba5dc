package vn.tungho.shared.draft;

import java.util.OptionalLong;

/** Whose drafts the forms of this request keep. */
public interface DraftOwner {
    /** The signed-in user; empty on pages without an account, which keep no draft. */
    OptionalLong userId();
}
