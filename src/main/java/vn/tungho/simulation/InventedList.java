package vn.tungho.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tungho.shared.area.Commune;

/** A household list of invented people in the layout of the national software, always the same for the same commune. */
final class InventedList {
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hồ", "Đỗ", "Võ", "Phan", "Bùi", "Đinh", "Hoàng", "Trương");
    private static final List<String> MIDDLE_M = List.of("Văn", "Đức", "Xuân", "Minh", "Quang");
    private static final List<String> MIDDLE_F = List.of("Thị", "Thị Ngọc", "Thị Thu", "Thị Hồng");
    private static final List<String> GIVEN_M = List.of("Hùng", "Dũng", "Tâm", "Lợi", "Sơn", "Phúc", "Hải", "Cường");
    private static final List<String> GIVEN_F = List.of("Hà", "Lan", "Hoa", "Mai", "Thủy", "Nga", "Hương", "Yến");
    private static final List<String> CAUSES = List.of(
            "Thiếu đất sản xuất",
            "Thiếu vốn sản xuất",
            "Thiếu lao động",
            "Thiếu kiến thức về sản xuất",
            "Ốm đau, bệnh nặng, tai nạn");
    private static final String[] HEADINGS = {
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
        "Nguyên nhân nghèo"
    };

    private final Random random;
    private final Commune commune;
    private int row = 7;

    private InventedList(Commune commune) {
        this.commune = commune;
        this.random = new Random(Long.parseLong(commune.communeCode()));
    }

    /** An Excel file with so many households in each of the villages. */
    static byte[] excel(Commune commune, List<String> villages, int householdsPerVillage, int year) {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "TungHo", "1.0")) {
            var list = new InventedList(commune);
            var sheet = workbook.newWorksheet("Danh sách");
            sheet.value(3, 1, "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM " + year);
            for (var i = 0; i < HEADINGS.length; i++) {
                sheet.value(6, i + 1, HEADINGS[i]);
            }
            var number = 0;
            for (var village : villages) {
                for (var i = 0; i < householdsPerVillage; i++) {
                    list.household(sheet, ++number, village, year);
                }
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void household(Worksheet sheet, int number, String village, int year) {
        var family = pick(FAMILY);
        var man = random.nextInt(3) > 0;
        var head = name(family, man);
        var poor = random.nextInt(10) < 6;
        var size = 1 + random.nextInt(6);
        var headAge = 28 + random.nextInt(50);
        var b1 = 80 + random.nextInt(12) * 5;
        var b2 = poor ? 30 + random.nextInt(5) * 10 : random.nextInt(3) * 10;
        for (var i = 0; i < size; i++) {
            var isMan = i == 0 ? man : i == 1 ? !man : random.nextBoolean();
            var age = i == 0 ? headAge : i == 1 ? Math.max(20, headAge - 2) : Math.max(1, headAge - 22 - i * 3);
            var person = i == 0 ? head : name(i == 1 ? pick(FAMILY) : family, isMan);
            var r = row++;
            if (i == 0) {
                sheet.value(r, 1, number);
                sheet.value(r, 23, pick(CAUSES));
            }
            sheet.value(r, 2, head);
            sheet.value(r, 3, person);
            sheet.value(r, 4, i == 0 ? "Chủ hộ" : i == 1 ? (isMan ? "Chồng" : "Vợ") : "Con");
            sheet.value(r, 5, birth(year - age));
            sheet.value(r, 6, isMan ? "Nam" : "Nữ");
            sheet.value(r, 7, citizenId(isMan, year - age));
            sheet.value(r, 8, "Quảng Trị");
            sheet.value(r, 11, commune.name());
            sheet.value(r, 12, commune.communeCode());
            sheet.value(r, 13, village);
            sheet.value(r, 14, "Kinh");
            sheet.value(r, 15, poor ? "Hộ nghèo" : "Hộ cận nghèo");
            sheet.value(r, 16, "112/QĐ-UBND");
            sheet.value(r, 17, "12/12/" + (year - 1));
            sheet.value(r, 18, b1);
            sheet.value(r, 19, b2);
        }
    }

    private String birth(int year) {
        var day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Province, century and sex, year, six digits that repeat within a list practically never. */
    private String citizenId(boolean man, int year) {
        var sex = (year >= 2000 ? 2 : 0) + (man ? 0 : 1);
        return "044%d%02d%06d".formatted(sex, year % 100, random.nextInt(1_000_000));
    }

    private String name(String family, boolean man) {
        return family + " " + pick(man ? MIDDLE_M : MIDDLE_F) + " " + pick(man ? GIVEN_M : GIVEN_F);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
