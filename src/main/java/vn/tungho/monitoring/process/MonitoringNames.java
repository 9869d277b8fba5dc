package vn.tungho.monitoring.process;

import vn.tungho.monitoring.MonitoringProcess;

/** Names of front-monitoring.bpmn. */
public final class MonitoringNames {
    public static final String PROCESS = MonitoringProcess.KEY;

    private MonitoringNames() {}

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        public static final String REPORT_DUE_AT = "reportDueAt";
        public static final String SESSION_AT = "sessionAt";

        /** When the term of the step that begins is over. */
        public static final String STEP_DUE_AT = "stepDueAt";

        public static final String URGED_UNTIL_AT = "urgedUntilAt";
        public static final String ANSWERS_NEEDED = "answersNeeded";

        private Variable() {}
    }

    /** Messages it waits for. */
    public static final class Message {
        public static final String FINDINGS_ANSWERED = "monitoring.findingsAnswered";
        public static final String PLAN_CANCELLED = "monitoring.planCancelled";

        private Message() {}
    }
}
