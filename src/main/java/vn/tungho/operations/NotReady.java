package vn.tungho.operations;

/** Why the application does not start, in one Vietnamese sentence that says what to do about it. */
public final class NotReady extends IllegalStateException {
    public NotReady(String message) {
        super(message);
    }
}
