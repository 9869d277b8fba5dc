package vn.tungho.registry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a household is poor; several may hold (law.md §11.2, report R10). Stored as a list of numbers such as {@code 1,4}. */
public enum PovertyCause {
    LAND("Thiếu đất sản xuất"),
    CAPITAL("Thiếu vốn sản xuất, kinh doanh"),
    LABOUR("Thiếu lao động"),
    TOOLS("Thiếu công cụ, phương tiện sản xuất"),
    KNOWLEDGE("Thiếu kiến thức về sản xuất"),
    SKILLS("Thiếu kỹ năng lao động, sản xuất"),
    ILLNESS("Ốm đau, bệnh nặng, tai nạn"),
    OTHER("Nguyên nhân khác");

    private final String label;

    PovertyCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The set as stored. */
    public static String toCodes(Set<PovertyCause> causes) {
        return causes.stream()
                .sorted()
                .map(c -> String.valueOf(c.ordinal() + 1))
                .collect(Collectors.joining(","));
    }

    /** The set from its stored form. */
    public static Set<PovertyCause> fromCodes(String codes) {
        var causes = EnumSet.noneOf(PovertyCause.class);
        Arrays.stream(codes.split(",", -1))
                .filter(c -> !c.isBlank())
                .forEach(c -> causes.add(values()[Integer.parseInt(c.strip()) - 1]));
        return causes;
    }
}
