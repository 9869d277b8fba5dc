package vn.tungho.registry;

/** What a member is to the head of the household. */
public enum Relationship {
    HEAD("Chủ hộ"),
    SPOUSE("Vợ hoặc chồng"),
    CHILD("Con"),
    PARENT("Cha hoặc mẹ"),
    GRANDCHILD("Cháu"),
    OTHER("Khác");

    private final String label;

    Relationship(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
