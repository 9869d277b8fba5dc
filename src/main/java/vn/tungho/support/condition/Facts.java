package vn.tungho.support.condition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.facts.GroupMembership;
import vn.tungho.support.facts.Known;
import vn.tungho.support.facts.SupportGroup;

/** What is known of a household for each condition: the one place that joins conditions and facts. Pure. */
public final class Facts {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Facts() {}

    /**
     * The fact for one condition.
     *
     * @param before whether the household had this support before; NO is a known no
     */
    public static Fact of(Condition condition, Situation s, Known before, HouseRule house) {
        return switch (condition.kind()) {
            case WHO -> who(condition, s);
            case AREA ->
                plain(Known.of(condition.communes().contains(s.household().communeCode())));
            case NEED, NEED_HINT ->
                new Fact(FactReader.need(condition, s).name(), Map.of("chỉ số", join(condition.needs())));
            case PUPIL -> plain(FactReader.pupil(s));
            case CHILD -> plain(FactReader.child(s));
            case WORKER -> plain(FactReader.worker(s));
            case NO_WORKER -> plain(FactReader.noWorker(s));
            case HOUSE -> {
                var answer = house.of(s.houseState(), s.household().memberCount());
                yield new Fact(answer.met().name(), Map.of("nhà", answer.line()));
            }
            case NOT_BEFORE ->
                plain(
                        switch (before) {
                            case YES -> Known.NO;
                            case NO -> Known.YES;
                            case UNKNOWN -> Known.UNKNOWN;
                        });
        };
    }

    /** The class first; a group counts only for whom the class does not fit, and only a confirmed one gives the right. */
    private static Fact who(Condition condition, Situation s) {
        var status = s.household().povertyStatus();
        var own = s.groups().stream()
                .filter(g -> condition.groups().contains(g.supportGroup()))
                .toList();
        var confirmed = own.stream().filter(GroupMembership::isConfirmed).toList();
        var code = "OTHER";
        if (condition.classes().contains(status)) {
            code = "CLASS";
        } else if (!confirmed.isEmpty()) {
            code = "GROUP";
        } else if (!own.isEmpty()) {
            code = "GROUP_OPEN";
        } else if (condition.askedClasses().contains(status)) {
            code = "ASK";
        }
        return new Fact(
                code,
                Map.of(
                        "loại hộ", small(status),
                        "nhóm", groups(confirmed.isEmpty() ? own : confirmed),
                        "ghi chú", condition.note(),
                        "đối tượng", everybody(condition)));
    }

    private static String everybody(Condition condition) {
        return Stream.concat(
                        Stream.concat(condition.classes().stream(), condition.askedClasses().stream())
                                .map(Facts::small),
                        condition.groups().stream().map(SupportGroup::words))
                .collect(Collectors.joining(", "));
    }

    private static String groups(List<GroupMembership> own) {
        return own.stream().map(g -> g.supportGroup().words()).distinct().collect(Collectors.joining(", "));
    }

    private static String small(PovertyStatus status) {
        return status.label().toLowerCase(VIETNAMESE);
    }

    private static String join(List<Integer> needs) {
        return needs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Fact plain(Known known) {
        return new Fact(known.name(), Map.of());
    }
}
