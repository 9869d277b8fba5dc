package vn.tungho.security;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which duties exclude each other: pure, without a database. */
final class DutyRules {
    private static final Map<Duty, Set<Duty>> APART = apart();

    private DutyRules() {}

    /**
     * Why this person may not do the duty; empty when he may.
     *
     * @param onRelatives true when a household of the procedure is one of the person's own relatives
     */
    static Optional<DutyObjection> objection(Duty duty, long userId, Involvement involvement, boolean onRelatives) {
        if (onRelatives) {
            return Optional.of(new DutyObjection(duty, "có người thân là hộ trong hồ sơ này"));
        }
        return APART.getOrDefault(duty, Set.of()).stream()
                .filter(other -> involvement.did(other, userId))
                .findFirst()
                .map(other -> new DutyObjection(duty, "đã " + other.label() + " trong hồ sơ này"));
    }

    /** True when the two duties exclude each other. */
    static boolean apart(Duty one, Duty other) {
        return APART.getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<Duty, Set<Duty>> apart() {
        var map = new EnumMap<Duty, Set<Duty>>(Duty.class);
        exclude(map, Duty.SCREEN, Duty.DECIDE);
        exclude(map, Duty.SURVEY, Duty.REVERIFY);
        exclude(map, Duty.SURVEY, Duty.DECIDE);
        exclude(map, Duty.REVERIFY, Duty.DECIDE);
        exclude(map, Duty.SURVEY, Duty.CONCLUDE);
        exclude(map, Duty.REVERIFY, Duty.CONCLUDE);
        exclude(map, Duty.CHAIR_MEETING, Duty.TAKE_MINUTES);
        exclude(map, Duty.PUT_UP_LIST, Duty.WITNESS_LIST);
        exclude(map, Duty.SURVEY, Duty.DECIDE_APPEAL);
        exclude(map, Duty.REVERIFY, Duty.DECIDE_APPEAL);
        exclude(map, Duty.DECIDE, Duty.DECIDE_APPEAL);
        for (var earlier : List.of(Duty.SURVEY, Duty.REVERIFY, Duty.CONCLUDE, Duty.DECIDE)) {
            exclude(map, earlier, Duty.VERIFY_COMPLAINT);
        }
        // the first complaint goes by law to the body whose decision it is about, so its signer is not barred from
        // settling it
        exclude(map, Duty.SURVEY, Duty.SETTLE_COMPLAINT);
        exclude(map, Duty.REVERIFY, Duty.SETTLE_COMPLAINT);
        exclude(map, Duty.VERIFY_COMPLAINT, Duty.SETTLE_COMPLAINT);
        exclude(map, Duty.HANDLE_FIRST_COMPLAINT, Duty.VERIFY_COMPLAINT);
        exclude(map, Duty.HANDLE_FIRST_COMPLAINT, Duty.SETTLE_COMPLAINT);
        exclude(map, Duty.SURVEY, Duty.MONITOR);
        exclude(map, Duty.ENTER_STANDARD, Duty.CONFIRM_STANDARD);
        exclude(map, Duty.PROPOSE_TERM, Duty.CONFIRM_TERM);
        exclude(map, Duty.PROPOSE_PROGRAMME, Duty.CONFIRM_PROGRAMME);
        exclude(map, Duty.ENTER_LEGAL_TEXT, Duty.CONFIRM_LEGAL_TEXT);
        return map;
    }

    /** Both ways. */
    private static void exclude(Map<Duty, Set<Duty>> map, Duty one, Duty other) {
        map.computeIfAbsent(one, d -> EnumSet.noneOf(Duty.class)).add(other);
        map.computeIfAbsent(other, d -> EnumSet.noneOf(Duty.class)).add(one);
    }
}
