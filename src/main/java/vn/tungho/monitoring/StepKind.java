package vn.tungho.monitoring;

/** The dated steps of a plan. */
public enum StepKind {
    NOTICE("Thông báo, quyết định, kế hoạch, đề cương", "FRONT_MONITORING_NOTICE"),
    REPORT("Báo cáo của xã", "FRONT_BODY_REPORT"),
    SESSION("Buổi giám sát", null),
    RESULT("Báo cáo kết quả giám sát", "FRONT_RESULT_REPORT"),
    CONCLUSION("Kết luận, văn bản kiến nghị", "FRONT_CONCLUSION"),
    ANSWERS("Xã trả lời kiến nghị", "FRONT_RECOMMENDATION_ANSWER");

    private final String label;
    private final @org.jspecify.annotations.Nullable String rule;

    StepKind(String label, @org.jspecify.annotations.Nullable String rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /** The deadline rule of a step that has one. */
    public String term() {
        return java.util.Objects.requireNonNull(rule);
    }

    /** The deadline rule of the step; null where the day is agreed. */
    public @org.jspecify.annotations.Nullable String rule() {
        return rule;
    }
}
