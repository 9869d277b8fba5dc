package vn.tungho.security;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;

/**
 * Keeps duties apart: surveyor, re-verifier and decider are different people, the chair of a meeting does not take its minutes,
 * the second instance is nobody who acted before, and nobody acts on a household of his relatives. Asked before a task is
 * offered, and again when it is completed.
 */
@Service
public class DutyPolicy {
    private final RelativeMapper relatives;

    DutyPolicy(RelativeMapper relatives) {
        this.relatives = relatives;
    }

    /** Why this person may not do the duty; empty when he may. */
    @Transactional(readOnly = true)
    public Optional<DutyObjection> objection(Duty duty, long userId, Involvement involvement) {
        return Optional.ofNullable(
                objections(duty, List.of(userId), involvement).get(userId));
    }

    /** Those of these people who may not do the duty, each with the reason. */
    @Transactional(readOnly = true)
    public Map<Long, DutyObjection> objections(Duty duty, Collection<Long> userIds, Involvement involvement) {
        var found = new LinkedHashMap<Long, DutyObjection>();
        var kin = relatives(userIds);
        for (var user : userIds) {
            objection(duty, user, involvement, kin).ifPresent(o -> found.put(user, o));
        }
        return found;
    }

    /** Those of these cases in which this person may not do the duty, each with the reason. */
    @Transactional(readOnly = true)
    public <K> Map<K, DutyObjection> objections(Duty duty, long userId, Map<K, Involvement> involvements) {
        var found = new LinkedHashMap<K, DutyObjection>();
        var kin = relatives(List.of(userId));
        involvements.forEach(
                (key, involvement) -> objection(duty, userId, involvement, kin).ifPresent(o -> found.put(key, o)));
        return found;
    }

    /** Those of these people who may not do the duty, in their order, each with the reason to follow the name. */
    @Transactional(readOnly = true)
    public Map<UserRef, String> barred(Duty duty, List<UserRef> users, Involvement involvement) {
        var objections = objections(duty, users.stream().map(UserRef::userId).toList(), involvement);
        var found = new LinkedHashMap<UserRef, String>();
        for (var user : users) {
            var objection = objections.get(user.userId());
            if (objection != null) {
                found.put(user, objection.reason());
            }
        }
        return found;
    }

    /** Refuses with the objection, if there is one. */
    @Transactional(readOnly = true)
    public void require(Duty duty, long userId, Involvement involvement) {
        objection(duty, userId, involvement).ifPresent(o -> {
            throw new BusinessException(o.toPerson());
        });
    }

    /** Refuses two duties that exclude each other under one name, where people are only named. */
    public void requireApart(Duty one, String name, Duty other, String otherName) {
        if (DutyRules.apart(one, other) && TextNormalizer.plain(name).equals(TextNormalizer.plain(otherName))) {
            throw new BusinessException("Người " + one.label() + " và người " + other.label()
                    + " là một người. Hãy ghi tên một người khác.");
        }
    }

    private Map<Long, Set<Long>> relatives(Collection<Long> userIds) {
        return userIds.isEmpty()
                ? Map.of()
                : relatives.ofAll(userIds).stream()
                        .collect(Collectors.groupingBy(
                                RelativeMapper.Relative::userId,
                                Collectors.mapping(RelativeMapper.Relative::householdId, Collectors.toSet())));
    }

    private static Optional<DutyObjection> objection(
            Duty duty, long userId, Involvement involvement, Map<Long, Set<Long>> kin) {
        var onRelatives = kin.getOrDefault(userId, Set.of()).stream().anyMatch(involvement.householdIds()::contains);
        return DutyRules.objection(duty, userId, involvement, onRelatives);
    }
}
