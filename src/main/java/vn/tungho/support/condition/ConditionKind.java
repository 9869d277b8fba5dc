package vn.tungho.support.condition;

/** What an edition may ask of a household. */
public enum ConditionKind {
    /** Class or group: picks are classes, asks classes to be looked at one by one, groups the resolution's groups. */
    WHO("Đối tượng"),
    /** Picks are communes. */
    AREA("Địa bàn"),
    /** Picks are basic needs; lacking none of them excludes. */
    NEED("Phải thiếu hụt chỉ số"),
    /** Picks are basic needs; lacking none of them asks for the household's own word. */
    NEED_HINT("Ưu tiên thiếu hụt chỉ số, không bắt buộc"),
    PUPIL("Có người trong tuổi đi học"),
    CHILD("Có trẻ em dưới 16 tuổi"),
    WORKER("Có người trong độ tuổi lao động"),
    NO_WORKER("Không còn ai có khả năng lao động"),
    HOUSE("Nhà không bền chắc hoặc quá chật (ba kết cấu, diện tích)"),
    NOT_BEFORE("Chưa được hỗ trợ chính sách này lần nào");

    private final String label;

    ConditionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True for conditions that need no choice of values. */
    public boolean isPlain() {
        return ordinal() >= PUPIL.ordinal();
    }
}
