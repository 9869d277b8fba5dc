package vn.tungho.support.process;

/** Names of support-case.bpmn. */
public final class SupportNames {
    public static final String PROCESS = "supportCase";

    private SupportNames() {}

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        /** The answer of the step just ended. */
        public static final String PASSED = "passed";

        /** When the term of the step that begins is over. */
        public static final String STEP_DUE_AT = "stepDueAt";

        public static final String SELECTION_NEEDED = "selectionNeeded";
        public static final String POSTING_NEEDED = "postingNeeded";
        public static final String RETURNABLE = "returnable";

        private Variable() {}
    }

    /** Messages it waits for. */
    public static final class Message {
        public static final String PAUSED = "support.paused";
        public static final String WITHDRAWN = "support.withdrawn";
        public static final String TRANSFERRED = "support.transferred";
        public static final String STOPPED = "support.stopped";

        public static final String HANG_AGAIN = "support.hangAgain";

        private Message() {}
    }
}
