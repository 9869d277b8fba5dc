package vn.tungho.complaint;

/** Why a complaint may be called complex (NĐ 155/2026, Điều 3a); one is enough. */
public enum ComplexReason {
    PLACES("Phải xác minh ở từ hai nơi trở lên"),
    CONTENTS("Từ hai nội dung phải xác minh trở lên"),
    MANY_PEOPLE("Nhiều người cùng khiếu nại hoặc ảnh hưởng đến nhiều người"),
    FOREIGN("Có yếu tố nước ngoài"),
    SEVERAL_BODIES("Thuộc trách nhiệm của nhiều cơ quan"),
    DISAGREEMENT("Các cơ quan còn ý kiến khác nhau"),
    EXPERT_OPINION("Chứng cứ mâu thuẫn, phải giám định hoặc lấy ý kiến chuyên môn");

    private final String label;

    ComplexReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
