package vn.tungho.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** Whether a household was on the list before (R-REPOOR): what the register knows, and what somebody found out about the time before it. */
@Service
public class PastService {
    private static final int BATCH = 500;

    private final PastMapper pasts;
    private final HouseholdMapper households;
    private final RegistryAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    PastService(PastMapper pasts, HouseholdMapper households, RegistryAccess access, AuditTrail audit, AppClock clock) {
        this.pasts = pasts;
        this.households = households;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is known of each household by the end of its day, by household; lines recorded later do not count, so that a finished review
     * does not see its own result.
     */
    @Transactional(readOnly = true)
    public Map<Long, Past> until(Map<Long, LocalDate> days) {
        var asked = days.entrySet().stream()
                .map(e -> new PastMapper.Asked(e.getKey(), e.getValue()))
                .toList();
        var found = new HashMap<Long, Past>();
        for (var from = 0; from < asked.size(); from += BATCH) {
            pasts.known(asked.subList(from, Math.min(from + BATCH, asked.size())))
                    .forEach(k -> found.put(k.householdId(), new Past(k.wasPoor(), k.wasListed(), k.stated())));
        }
        return found;
    }

    /** The last move of each household in the history of classes; those without one are missing. */
    @Transactional(readOnly = true)
    public Map<Long, Transition> latest(Collection<Long> householdIds) {
        var found = new HashMap<Long, Transition>();
        if (!householdIds.isEmpty()) {
            for (var named : pasts.latest(new ArrayList<>(householdIds))) {
                var transition = Transition.ofCode(named.transition());
                if (transition != null) {
                    found.put(named.householdId(), transition);
                }
            }
        }
        return found;
    }

    /** What was stated about the time before the register. */
    @Transactional(readOnly = true)
    public Optional<PastStatement> statement(long householdId) {
        return pasts.statement(householdId);
    }

    /**
     * States what the household was before its time in the register, as it was seen; its moves onto the list are named anew.
     *
     * @param seen the statement when the form was opened; null when there was none
     * @throws BusinessException when somebody else stated something meanwhile
     */
    @Transactional
    public void state(long householdId, PastClass past, String basis, @Nullable PastStatement seen) {
        var now = pasts.lock(householdId).orElse(null);
        if (!Objects.equals(now, seen)) {
            throw new BusinessException("Người khác vừa ghi lịch sử của hộ này"
                    + (now == null ? "" : ": “" + now.past().label() + "”, dựa vào " + now.basis())
                    + ". Hãy tải lại trang, xem rồi ghi lại nếu vẫn cần.");
        }
        state(householdId, past, basis);
    }

    /** States what the household was before its time in the register; its moves onto the list are named anew. */
    @Transactional
    public void state(long householdId, PastClass past, String basis) {
        var household = households
                .findById(householdId)
                .orElseThrow(() -> new BusinessException("Không có hộ này trong sổ. Tìm lại theo tên hoặc mã hộ."));
        access.require(household.area(), RegistryAccess.KEEPERS);
        var words = basis.strip();
        if (words.isEmpty()) {
            throw new BusinessException("Chưa ghi dựa vào đâu, ví dụ “sổ hộ nghèo của thôn năm 2019”.");
        }
        if (Texts.length(words) > 300) {
            throw new BusinessException("Phần dựa vào đâu dài quá 300 chữ. Hãy viết ngắn hơn.");
        }
        pasts.state(new PastStatement(householdId, past, words, access.person().username(), clock.now()));
        pasts.nameHousehold(householdId);
        audit.write("state-past", "household", householdId, household.area(), past.label() + ": " + words);
    }

    /** Names the moves onto the list of a run that was just written; returns each household's code. */
    Map<Long, String> name(long runId) {
        pasts.nameRun(runId);
        var codes = new HashMap<Long, String>();
        for (PastMapper.Named named : List.copyOf(pasts.ofRun(runId))) {
            codes.put(named.householdId(), named.transition());
        }
        return codes;
    }

    /** After an import: what it says of earlier years may name later moves anew. */
    public void nameAfterImport(long runId) {
        pasts.nameRun(runId);
    }
}
