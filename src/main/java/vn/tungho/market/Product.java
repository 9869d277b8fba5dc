package vn.tungho.market;

/** What a household makes for sale. */
public enum Product {
    RICE("Lúa gạo"),
    MAIZE("Ngô"),
    CASSAVA("Sắn"),
    PEANUT("Lạc"),
    VEGETABLE("Rau"),
    FRUIT("Cây ăn quả"),
    TIMBER("Gỗ rừng trồng"),
    PIG("Lợn"),
    CATTLE("Trâu, bò"),
    GOAT("Dê"),
    POULTRY("Gà, vịt"),
    FISH("Cá"),
    HONEY("Mật ong"),
    HANDICRAFT("Hàng thủ công"),
    OTHER("Thứ khác");

    private final String label;

    Product(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
