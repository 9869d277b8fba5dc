package vn.tungho.support;

import java.util.List;

/** The terms of support by what they are for; their length, unit and article are rows of {@code deadline_rule}. */
public final class SupportTerms {
    public static final String VERIFY = "SUPPORT_VERIFY";
    public static final String APPROVAL = "SUPPORT_APPROVAL";
    public static final String USE_CHECK = "SUPPORT_USE_CHECK";
    /** How long a list hangs where no article says so. */
    public static final String POSTING = "SUPPORT_POSTING";

    public static final String HOUSING_POSTING = "HOUSING_POSTING";
    public static final String HOUSING_APPROVAL = "HOUSING_APPROVAL";
    public static final String LOAN_USE_CHECK = "LOAN_USE_CHECK";
    public static final String JOB_FOLLOW_UP = "JOB_FOLLOW_UP";
    public static final String SOCIAL_ALLOWANCE_REVIEW = "SOCIAL_ALLOWANCE_REVIEW";
    public static final String SOCIAL_ALLOWANCE_POSTING = "SOCIAL_ALLOWANCE_POSTING";
    /** To put the result of a selection up, from the day of the evaluation. */
    public static final String SELECTION_PUBLICATION = "SELECTION_PUBLICATION";
    /** The applicant's time to bring papers. */
    public static final String LEGAL_AID_SUPPLEMENT = "LEGAL_AID_SUPPLEMENT";
    /** The same in extremely difficult areas. */
    public static final String LEGAL_AID_SUPPLEMENT_REMOTE = "LEGAL_AID_SUPPLEMENT_REMOTE";

    private SupportTerms() {}

    /** For the verification. */
    public static List<String> verifying() {
        return List.of(VERIFY, SOCIAL_ALLOWANCE_REVIEW);
    }

    /** For the approval. */
    public static List<String> approving() {
        return List.of(APPROVAL, HOUSING_APPROVAL);
    }

    /** For the look after the delivery. */
    public static List<String> checking() {
        return List.of(USE_CHECK, LOAN_USE_CHECK, JOB_FOLLOW_UP);
    }

    /** For how long a list hangs. */
    public static List<String> posting() {
        return List.of(POSTING, HOUSING_POSTING, SOCIAL_ALLOWANCE_POSTING);
    }
}
