package vn.tungho.review.process;

/** Names of annual-review.bpmn, village-review.bpmn, reverification.bpmn and written-replies.bpmn. */
public final class ReviewNames {
    public static final String ANNUAL_REVIEW = "annualReview";
    public static final String VILLAGE_REVIEW = "villageReview";
    public static final String WRITTEN_REPLIES = "writtenReplies";
    public static final String REVERIFICATION = "reverification";

    private ReviewNames() {}

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        public static final String WINDOW_ENDS_AT = "windowEndsAt";
        public static final String OPINION_REMINDER_AT = "opinionReminderAt";
        public static final String OPINION_OVERDUE_AT = "opinionOverdueAt";
        public static final String OPINION_AGREED = "opinionAgreed";
        public static final String LOOKED_AGAIN = "lookedAgain";
        public static final String RESULT_HELD = "resultHeld";
        public static final String MEETING_APPROVED = "meetingApproved";
        public static final String POSTING_ID = "postingId";
        public static final String REVERIFY_OVERDUE_AT = "reverifyOverdueAt";
        public static final String REPLIES_OVERDUE_AT = "repliesOverdueAt";
        public static final String OBJECTION_UPHELD = "objectionUpheld";

        private Variable() {}
    }

    /** Messages the processes wait for. */
    public static final class Message {
        public static final String VILLAGES_FINISHED = "review.villagesFinished";
        public static final String SURVEY_COMPLETED = "review.surveyCompleted";

        private Message() {}
    }
}
