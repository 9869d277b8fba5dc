package vn.tungho.review.invitation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How somebody was told of a village meeting. */
public enum NoticeManner {
    LOUDSPEAKER("Loa truyền thanh"),
    GROUP_HEAD("Qua tổ trưởng, nhóm hộ"),
    LETTER("Giấy mời"),
    PHONE("Điện thoại"),
    IN_PERSON("Gặp trực tiếp");

    /** What stands for somebody nobody reached. */
    public static final String NOT_TOLD = "chưa báo được";

    private final String label;

    NoticeManner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** “loa truyền thanh, qua tổ trưởng, nhóm hộ”; {@link #NOT_TOLD} for none. */
    public static String words(Collection<NoticeManner> manners) {
        return manners.isEmpty()
                ? NOT_TOLD
                : manners.stream()
                        .sorted()
                        .map(m -> m.label.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /** As it is kept in the table. */
    static String codes(Collection<NoticeManner> manners) {
        return manners.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<NoticeManner> of(String codes) {
        var manners = EnumSet.noneOf(NoticeManner.class);
        Arrays.stream(codes.split(","))
                .filter(c -> !c.isEmpty())
                .map(NoticeManner::valueOf)
                .forEach(manners::add);
        return manners;
    }
}
