package vn.tungho.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.facts.SupportGroup;

/** The conditions of an edition as one sentence. */
final class ConditionWords {
    private ConditionWords() {}

    static String of(List<Condition> conditions, AreaDirectory areas) {
        return conditions.isEmpty()
                ? "chưa ghi điều kiện: từng hộ phải xác minh"
                : conditions.stream().map(c -> words(c, areas)).collect(Collectors.joining("; "));
    }

    private static String words(Condition c, AreaDirectory areas) {
        return switch (c.kind()) {
            case WHO -> who(c);
            case AREA ->
                "ở "
                        + c.communes().stream()
                                .map(code -> areas.commune(code).name())
                                .collect(Collectors.joining(", "));
            case NEED -> "thiếu hụt chỉ số " + c.picks().replace(",", ", ");
            case NEED_HINT -> "ưu tiên thiếu hụt chỉ số " + c.picks().replace(",", ", ");
            default -> c.kind().label().toLowerCase(java.util.Locale.of("vi"));
        };
    }

    private static String who(Condition c) {
        var all = new ArrayList<String>();
        c.classes().stream().map(PovertyStatus::label).forEach(all::add);
        c.groups().stream().map(SupportGroup::label).forEach(all::add);
        var asked = c.askedClasses().stream().map(PovertyStatus::label).collect(Collectors.joining(", "));
        return String.join(", ", all) + (asked.isEmpty() ? "" : "; xét từng trường hợp: " + asked);
    }
}
