package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper still owed for a request that was taken in with a reduced form; {@code doneOn} is null as long as it is owed. */
public record OwedForm(
        long requestId,
        Form form,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable String note) {
    /** What a reduced form leaves out. */
    public enum Form {
        REQUEST_FORM("Giấy đề nghị có chữ ký (Mẫu số 01)"),
        SCREENING("Phiếu A điền đủ 9 dấu hiệu"),
        MEMBERS("Thông tin đủ các thành viên trong sổ bộ"),
        DAMAGE("Xác nhận thiệt hại của thôn");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
