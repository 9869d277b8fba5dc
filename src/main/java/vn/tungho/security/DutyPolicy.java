package vn.tungho.security;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;

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

    /** Why this person may not do the duty, in Vietnamese for the person; empty when he may. */
    @Transactional(readOnly = true)
    public Optional<String> objection(Duty duty, long userId, Involvement involvement) {
        var onRelatives = !involvement.householdIds().isEmpty()
                && relatives.of(userId).stream().anyMatch(involvement.householdIds()::contains);
        return DutyRules.objection(duty, userId, involvement, onRelatives);
    }

    /** Refuses with the objection, if there is one. */
    @Transactional(readOnly = true)
    public void require(Duty duty, long userId, Involvement involvement) {
        objection(duty, userId, involvement).ifPresent(text -> {
            throw new BusinessException(text);
        });
    }
}
