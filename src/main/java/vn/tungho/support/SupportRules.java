package vn.tungho.support;

/** The rules of support as decision tables. */
public interface SupportRules {
    /** Who is eligible: support-eligibility.dmn. */
    Eligibility eligibility(String ruleSet, SupportFacts facts);

    /** Housing: no house, or at least two of three parts not durable, or under 8 square metres a person. */
    boolean housingConditions(boolean hasHouse, int weakParts, double areaPerPerson);

    /** The selection meeting: more than half of those attending agree. */
    boolean selected(int agree, int attending);
}
