package vn.tungho.operations;

/** Why the application does not start, in one Vietnamese sentence that says what to do about it. */
public final class NotReady extends IllegalStateException {
    /** The order of letters that the tables need; takes the one that was found. */
    public static final String COLLATION =
            "Bảng mã của cơ sở dữ liệu phải là utf8mb4_uca1400_ai_ci, đang là %s. Hãy tạo lại cơ sở dữ liệu với bảng mã này.";

    public NotReady(String message) {
        super(message);
    }
}
