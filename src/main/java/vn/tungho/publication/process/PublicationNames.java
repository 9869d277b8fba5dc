package vn.tungho.publication.process;

/** Names of publication.bpmn. */
public final class PublicationNames {
    public static final String PROCESS = "publication";

    private PublicationNames() {}

    /** Elements that code moves timers of. */
    static final class Element {
        static final String START_OVERDUE = "boundaryEvent_startOverdue";
        static final String START_STILL_MISSING = "boundaryEvent_startStillMissing";
        static final String TERM_ENDED = "event_publicationTermEnded";

        private Element() {}
    }

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        public static final String START_OVERDUE_AT = "startOverdueAt";
        public static final String START_REPORT_AT = "startReportAt";
        public static final String PUBLICATION_ENDS_AT = "publicationEndsAt";
        public static final String PUBLISHED_IN_FULL = "publishedInFull";

        private Variable() {}
    }

    /** Messages it waits for. */
    public static final class Message {
        public static final String VILLAGES_UP = "publication.villagesUp";
        public static final String WITHDRAWN = "publication.withdrawn";

        private Message() {}
    }
}
