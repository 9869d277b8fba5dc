package vn.tungho.support.facts;

/**
 * The groups whose makeshift houses the province's resolution replaces beside those of poor and near-poor households. Whoever
 * belongs to one keeps the class he has.
 */
public enum SupportGroup {
    DISASTER("hộ bị ảnh hưởng của thiên tai, lũ lụt", "Hộ bị thiên tai, lũ lụt"),
    MERIT("hộ người có công với cách mạng", "Hộ người có công"),
    SOCIAL_PROTECTION("hộ bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn", "Hộ bảo trợ xã hội đặc biệt khó khăn");

    private final String words;
    private final String label;

    SupportGroup(String words, String label) {
        this.words = words;
        this.label = label;
    }

    /** As the resolution says it, for use inside a sentence. */
    public String words() {
        return words;
    }

    public String label() {
        return label;
    }
}
