package vn.tungho.notices;

import org.jspecify.annotations.Nullable;

/** A message could not be handed over: for good, or to be tried again later. The message holds nothing personal. */
public class UndeliverableException extends RuntimeException {
    private final boolean forGood;

    public UndeliverableException(String reason, boolean forGood, @Nullable Throwable cause) {
        super(reason, cause);
        this.forGood = forGood;
    }

    /** True when trying again cannot help, as with an address that does not exist. */
    public boolean isForGood() {
        return forGood;
    }
}
