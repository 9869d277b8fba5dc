package vn.tungho.shared.keys;

/** Why the keys cannot be used, in one Vietnamese sentence that says what to do about it. */
public final class KeyFault extends IllegalStateException {
    public KeyFault(String message) {
        super(message);
    }
}
