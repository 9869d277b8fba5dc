package vn.tungho.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tungho.shared.TextNormalizer;

/** The 54 ethnic groups with the codes of the statistics office (law.md §13.1). */
public record Ethnicity(String code, String name) {
    public static final String UNKNOWN = "99";
    public static final String KINH = "01";

    private static final List<Ethnicity> ALL = all();
    private static final Map<String, Ethnicity> BY_CODE = new HashMap<>();
    private static final Map<String, Ethnicity> BY_NAME = new HashMap<>();

    static {
        for (var e : ALL) {
            BY_CODE.put(e.code, e);
            BY_NAME.put(key(e.name), e);
        }
        // other names in use for the same group
        alias("08", "Mông", "H'Mông", "Mèo");
        alias("23", "Vân Kiều", "Bru", "Bru Vân Kiều", "Pa Kô Vân Kiều");
        alias("31", "Pa Kô", "Pa Cô", "Tà Ôi", "Pacô");
        alias("05", "Khmer", "Khơ me");
        alias("06", "Mường Rục");
        alias("44", "Rục", "Sách", "Mày", "A rem");
        alias("17", "Chàm");
        alias("26", "Cờ Tu", "Cơ Tu", "Katu");
        alias("27", "Giẻ Triêng");
        alias("01", "Việt");
    }

    /** All groups in the order of their codes. */
    public static List<Ethnicity> list() {
        return ALL;
    }

    /** The group's name, or "Không rõ". */
    public static String nameOf(String code) {
        var found = BY_CODE.get(code);
        return found == null ? "Không rõ" : found.name;
    }

    /** The group with this name or code, however it is spelled. */
    public static Optional<Ethnicity> parse(String text) {
        var byCode = BY_CODE.get(text.strip());
        return Optional.ofNullable(byCode != null ? byCode : BY_NAME.get(key(text)));
    }

    private static void alias(String code, String... names) {
        for (var name : names) {
            BY_NAME.putIfAbsent(key(name), BY_CODE.get(code));
        }
    }

    private static String key(String name) {
        return TextNormalizer.plain(name).replaceAll("[^a-z]", "").toLowerCase(Locale.ROOT);
    }

    private static List<Ethnicity> all() {
        var names = "Kinh,Tày,Thái,Hoa,Khơ-me,Mường,Nùng,Hmông,Dao,Gia-rai,Ngái,Ê-đê,Ba-na,Xơ-đăng,Sán Chay,Cơ-ho,Chăm,"
                + "Sán Dìu,Hrê,Mnông,Ra-glai,Xtiêng,Bru-Vân Kiều,Thổ,Giáy,Cơ-tu,Gié-Triêng,Mạ,Khơ-mú,Co,Ta-ôi,Chơ-ro,"
                + "Kháng,Xinh-mun,Hà Nhì,Chu-ru,Lào,La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Cơ Lao,Cống,"
                + "Bố Y,Si La,Pu Péo,Brâu,Ơ Đu,Rơ-măm,Người nước ngoài";
        var list = new ArrayList<Ethnicity>();
        for (var name : names.split(",", -1)) {
            list.add(new Ethnicity("%02d".formatted(list.size() + 1), name));
        }
        list.add(new Ethnicity(UNKNOWN, "Không rõ"));
        return List.copyOf(list);
    }
}
