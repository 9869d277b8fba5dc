package vn.tungho.security.factor;

/** What the second factor asks of a session. */
public enum FactorState {
    /** Nothing: the person's roles need none, or this installation asks for none. */
    NOT_ASKED,
    /** The person has no app yet, or never typed a code of it. */
    ENROL,
    /** A code has to be typed before anything else. */
    ASK,
    /** A code was typed in this session. */
    PASSED
}
