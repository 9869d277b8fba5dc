package vn.tungho.posting.process;

/** Names of public-posting.bpmn. */
public final class PublicPosting {
    public static final String PROCESS = "publicPosting";

    private PublicPosting() {}

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        public static final String POSTING_ENDS_AT = "postingEndsAt";
        public static final String POSTED_IN_FULL = "postedInFull";
        public static final String OBJECTIONS_OPEN = "objectionsOpen";
        public static final String SECOND_POSTING_NEEDED = "secondPostingNeeded";

        private Variable() {}
    }

    /** Messages it waits for. */
    public static final class Message {
        public static final String REVERIFICATIONS_FINISHED = "posting.reverificationsFinished";
        public static final String OBJECTION_WITHDRAWN = "posting.objectionWithdrawn";

        private Message() {}
    }
}
