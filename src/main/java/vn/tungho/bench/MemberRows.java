package vn.tungho.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import vn.tungho.shared.area.Village;

/** Member rows of invented households in the layout of the national list, without a fault, always the same. */
final class MemberRows {
    /** The names of the columns, in order. */
    static final List<String> HEADINGS = List.of(
            "STT",
            "Họ tên chủ hộ",
            "Họ và tên thành viên",
            "Quan hệ với chủ hộ",
            "Ngày sinh",
            "Giới tính",
            "Số CCCD",
            "Tỉnh",
            "Huyện",
            "Mã huyện",
            "Xã",
            "Mã xã",
            "Thôn",
            "Dân tộc",
            "Phân loại hộ",
            "Số quyết định công nhận",
            "Ngày ban hành",
            "Điểm B1",
            "Điểm B2",
            "Là hộ DTTS",
            "Không có khả năng lao động",
            "Có thành viên là người có công",
            "Nguyên nhân nghèo");

    private static final int MEMBERS = 4;
    private static final int HEADER_ROW = 6;
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hồ", "Đỗ", "Võ", "Phan", "Bùi");
    private static final List<String> MIDDLE = List.of("Văn", "Đức", "Xuân", "Minh", "Quang", "Hữu", "Ngọc");
    private static final List<String> GIVEN =
            List.of("Hùng", "Dũng", "Tâm", "Sơn", "Phúc", "Hải", "Cường", "An", "Bình");

    private MemberRows() {}

    /** So many rows, four people to a household, spread over the villages. */
    static List<List<String>> make(List<Village> villages, String communeName, int year, int rows) {
        var random = new Random(44);
        var made = new ArrayList<List<String>>(rows);
        for (var household = 0; made.size() < rows; household++) {
            var village = villages.get(household % villages.size());
            var head = name(random);
            var poor = random.nextInt(5) < 3;
            for (var i = 0; i < MEMBERS && made.size() < rows; i++) {
                var born = year - (i < 2 ? 30 + random.nextInt(40) : 1 + random.nextInt(17));
                var man = i == 0 || (i > 1 && random.nextBoolean());
                made.add(List.of(
                        i == 0 ? Integer.toString(household + 1) : "",
                        head,
                        i == 0 ? head : name(random),
                        i == 0 ? "Chủ hộ" : i == 1 ? "Vợ" : "Con",
                        "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), born),
                        man ? "Nam" : "Nữ",
                        "044%d%02d%06d".formatted((born >= 2000 ? 2 : 0) + (man ? 0 : 1), born % 100, made.size()),
                        "Quảng Trị",
                        "",
                        "",
                        communeName,
                        village.communeCode(),
                        village.name(),
                        "Kinh",
                        poor ? "Hộ nghèo" : "Hộ cận nghèo",
                        "112/QĐ-UBND",
                        "12/12/" + (year - 1),
                        Integer.toString(80 + random.nextInt(12) * 5),
                        Integer.toString(poor ? 30 + random.nextInt(5) * 10 : random.nextInt(3) * 10),
                        "",
                        "",
                        "",
                        i == 0 ? "Thiếu đất sản xuất" : ""));
            }
        }
        return made;
    }

    /** Writes the Excel file. */
    static void writeExcel(Path file, List<List<String>> rows, int year) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "TungHo", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            sheet.value(3, 1, "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM " + (year - 1));
            for (var c = 0; c < HEADINGS.size(); c++) {
                sheet.value(HEADER_ROW, c + 1, HEADINGS.get(c));
            }
            for (var r = 0; r < rows.size(); r++) {
                var row = rows.get(r);
                for (var c = 0; c < row.size(); c++) {
                    if (!row.get(c).isEmpty()) {
                        sheet.value(HEADER_ROW + 1 + r, c + 1, row.get(c));
                    }
                }
            }
            workbook.finish();
        }
    }

    /** Writes the same rows as text with tabs between the fields. */
    static void writeText(Path file, List<List<String>> rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (var row : rows) {
                out.write(String.join("\t", row));
                out.write('\n');
            }
        }
    }

    private static String name(Random random) {
        return pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
