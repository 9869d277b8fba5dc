package vn.tungho.shared;

/**
 * An act that the rules do not allow or that the input makes impossible. The message is shown to the person as it is: plain
 * Vietnamese that says what is wrong, where, and how to mend it.
 */
public class BusinessException extends RuntimeException {
    public BusinessException(String vietnameseMessage) {
        super(vietnameseMessage);
    }

    /** With what lies behind it, for the log. */
    public BusinessException(String vietnameseMessage, Throwable cause) {
        super(vietnameseMessage, cause);
    }

    /** The text for the person; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
