package vn.tungho.shared.ui;

/** What a badge or notice says beside its words, as a colour and a sign: never the colour alone. */
public enum Tone {
    NEUTRAL("○", "neutral"),
    INFO("●", "info"),
    GOOD("✓", "good"),
    WARN("◆", "warn"),
    BAD("▲", "bad");

    private final String sign;
    private final String styleName;

    Tone(String sign, String styleName) {
        this.sign = sign;
        this.styleName = styleName;
    }

    public String sign() {
        return sign;
    }

    /** The CSS class that carries the colour, such as {@code th-tone-good}. */
    public String cssClass() {
        return "th-tone-" + styleName;
    }
}
