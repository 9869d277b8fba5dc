package vn.tungho.complaint.process;

/** Names of complaint.bpmn. */
public final class ComplaintNames {
    public static final String PROCESS = "complaint";

    private ComplaintNames() {}

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        /** The answer of the step just ended. */
        public static final String PASSED = "passed";

        /** When the term at hand is over. */
        public static final String TERM_ENDS_AT = "termEndsAt";

        /** When the term to send the last decision on the way is over. */
        public static final String INTERIM_ENDS_AT = "interimEndsAt";

        /** When the decision takes effect unless it is taken further. */
        public static final String EFFECT_AT = "effectAt";

        private Variable() {}
    }

    /** Messages it waits for. */
    public static final class Message {
        public static final String SUSPENDED = "complaint.suspended";
        public static final String TERMINATED = "complaint.terminated";
        public static final String APPEALED = "complaint.appealed";

        /** The second instance decides on what was to take effect; instances begun before it was introduced do not wait for it. */
        public static final String EFFECT_HELD = "complaint.effectHeld";

        private Message() {}
    }
}
