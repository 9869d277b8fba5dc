package vn.tungho.livelihood.ui;

/** Where groups and models are; the support pages lead there. */
public final class LivelihoodNavigation {
    static final String GROUPS = "to-nhom";
    static final String GROUP = GROUPS + "/:id([0-9]{1,18})";
    static final String NEW_GROUP = GROUPS + "/lap";
    static final String MODELS = "mo-hinh";
    static final String NEW_MODEL = MODELS + "/ghi";
    static final String EDIT_MODEL = MODELS + "/:id([0-9]{1,18})/sua";

    /** The path of a group. */
    public static String group(long groupId) {
        return GROUPS + "/" + groupId;
    }

    private LivelihoodNavigation() {}
}
