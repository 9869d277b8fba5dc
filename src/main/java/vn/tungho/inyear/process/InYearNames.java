package vn.tungho.inyear.process;

/** Names of in-year-review.bpmn and income-review.bpmn. */
public final class InYearNames {
    public static final String IN_YEAR_REVIEW = "inYearReview";
    public static final String INCOME_REVIEW = "incomeReview";

    private InYearNames() {}

    /** Process variables: they route, nothing else. */
    public static final class Variable {
        public static final String HOUSEHOLD_KNOWN = "householdKnown";
        public static final String SCREENING_NEEDED = "screeningNeeded";
        public static final String LISTED = "listed";
        public static final String REVIEW_STARTS_AT = "reviewStartsAt";
        public static final String PREPARATION_LATE_AT = "preparationLateAt";
        public static final String PREPARATION_OVERDUE_AT = "preparationOverdueAt";
        public static final String DECISION_DUE_AT = "decisionDueAt";
        public static final String RECOGNISED = "recognised";
        public static final String INCOME_POSTING_ENDS_AT = "incomePostingEndsAt";
        public static final String INCOME_POSTED_IN_FULL = "incomePostedInFull";
        public static final String INCOME_REVERIFY_DUE_AT = "incomeReverifyDueAt";

        private Variable() {}
    }

    /** Messages they wait for. */
    public static final class Message {
        public static final String WITHDRAWN = "inyear.withdrawn";
        public static final String RESULT_READY = "inyear.resultReady";
        public static final String INCOME_OBJECTION = "inyear.incomeObjection";

        public static final String HANG_AGAIN = "inyear.hangAgain";

        private Message() {}
    }
}
