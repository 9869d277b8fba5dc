package vn.tungho.registry.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.TextNormalizer;

/** The columns of the national list (law.md §12.2) and the names they go by. */
enum ListColumn {
    ORDER("STT", "so thu tu", "tt"),
    HEAD_NAME("Họ tên chủ hộ", "ho va ten chu ho", "chu ho", "ten chu ho"),
    NAME(
            "Họ và tên thành viên",
            "ho va ten thanh vien trong ho",
            "ho ten thanh vien",
            "thanh vien",
            "ten thanh vien",
            "ho va ten",
            "ho ten"),
    RELATION("Quan hệ với chủ hộ", "quan he", "quan he chu ho"),
    BIRTH("Ngày sinh", "ngay thang nam sinh", "nam sinh", "ngay sinh nam sinh"),
    GENDER("Giới tính", "gioi"),
    CITIZEN_ID("Số CCCD", "cccd", "so cccd cmnd", "cccd cmnd", "ma dinh danh", "so dinh danh", "so dinh danh ca nhan"),
    PROVINCE("Tỉnh", "tinh thanh pho", "ten tinh"),
    DISTRICT("Huyện", "quan huyen", "ten huyen"),
    DISTRICT_CODE("Mã huyện"),
    COMMUNE("Xã", "xa phuong", "ten xa", "xa phuong thi tran", "xa phuong dac khu"),
    COMMUNE_CODE("Mã xã", "ma xa phuong", "ma don vi hanh chinh cap xa"),
    VILLAGE("Thôn", "thon ban", "thon ban to dan pho", "ten thon", "thon to dan pho", "ban", "to dan pho"),
    ETHNICITY("Dân tộc"),
    STATUS("Phân loại hộ", "loai ho", "phan loai", "dien ho"),
    DECISION("Số quyết định công nhận", "so qd cong nhan", "so quyet dinh", "so qd"),
    DECIDED_ON("Ngày ban hành", "ngay quyet dinh", "ngay ban hanh qd", "ngay ky"),
    A_SCORE("Điểm B1", "b1", "tong diem b1"),
    B_SCORE("Điểm B2", "b2", "tong diem b2"),
    MINORITY("Là hộ DTTS", "la dtts", "ho dtts", "dtts"),
    NO_LABOUR("Không có khả năng lao động", "khong co kha nang ld", "khong co kha nang lđ"),
    MERITORIOUS("Có thành viên là người có công", "nguoi co cong", "co nguoi co cong"),
    CAUSES("Nguyên nhân nghèo", "nguyen nhan"),
    AGE("Tuổi"),
    MEMBER_COUNT("Số nhân khẩu", "nhan khau", "so khau"),
    ADDRESS("Địa chỉ", "noi o", "noi cu tru"),
    NOTE("Ghi chú");

    private static final Map<String, ListColumn> BY_NAME = new HashMap<>();

    static {
        for (var column : values()) {
            column.names.forEach(n -> BY_NAME.put(n, column));
        }
    }

    private final String label;
    private final List<String> names;

    ListColumn(String label, String... otherNames) {
        this.label = label;
        var all = new java.util.ArrayList<String>();
        all.add(key(label));
        Arrays.stream(otherNames).map(ListColumn::key).forEach(all::add);
        this.names = List.copyOf(all);
    }

    String label() {
        return label;
    }

    /** The column whose header this is; null for any other text. */
    static @Nullable ListColumn named(String header) {
        return header.isEmpty() || header.length() > 60 ? null : BY_NAME.get(key(header));
    }

    private static String key(String header) {
        return TextNormalizer.plain(header).replaceAll("[^a-z0-9]", "");
    }
}
