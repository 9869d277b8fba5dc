package vn.tungho.assignment.process;

/** Names of cadre-assignment.bpmn. */
public final class AssignmentNames {
    private AssignmentNames() {}

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        public static final String ALREADY_ACCEPTED = "alreadyAccepted";
        public static final String ANSWER_OVERDUE_AT = "answerOverdueAt";
        public static final String HOUSEHOLD_ACCEPTED = "householdAccepted";
        public static final String HANDED_OVER = "handedOver";

        private Variable() {}
    }

    /** Messages the process waits for. */
    public static final class Message {
        public static final String WITHDRAWN = "assignment.withdrawn";
        public static final String ENDED = "assignment.ended";

        private Message() {}
    }
}
