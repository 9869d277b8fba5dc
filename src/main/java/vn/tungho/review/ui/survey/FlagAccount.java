package vn.tungho.review.ui.survey;

import org.jspecify.annotations.Nullable;
import vn.tungho.standard.coherence.SheetFlag;

/** Where a page keeps what the enumerator says to what does not fit. */
public interface FlagAccount {
    /** The reason written for this need; null when there is none. */
    @Nullable String reason(String code);

    /** Keeps a reason; blank words take it away. */
    void reason(String code, String words);

    /** True when the flag was looked at again. */
    boolean isChecked(SheetFlag flag);

    /** Says that it was, or was not. */
    void check(SheetFlag flag, boolean is);
}
