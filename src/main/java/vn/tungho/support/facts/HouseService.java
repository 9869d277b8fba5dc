package vn.tungho.support.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** Houses as they were seen; each look is a record of its own with its day and its author. */
@Service
public class HouseService {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);
    private static final int NOTE = 300;

    private final HouseMapper houses;
    private final FactAccess access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final AppClock clock;

    HouseService(
            HouseMapper houses, FactAccess access, AuditTrail audit, ApplicationEventPublisher events, AppClock clock) {
        this.houses = houses;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down a house as it was seen on a day; what is not known is said so. The rights follow at once.
     *
     * @throws BusinessException when the person may not, the day lies ahead, nothing is said at all, or parts are told of a
     *     house that there is not
     */
    @Transactional
    public void record(long householdId, HouseState house, LocalDate seenOn, String note) {
        var household = access.writes(householdId, "người đến nhà hộ", FactAccess.SEE_HOUSES);
        check(house, seenOn, note);
        houses.insert(new HouseRecord(
                houses.nextId(),
                householdId,
                house.hasHouse(),
                house.foundation(),
                house.frame(),
                house.roof(),
                house.area(),
                house.helpedBefore(),
                note.strip(),
                seenOn,
                Actor.name(),
                clock.now()));
        audit.write("record-house", "household", householdId, household.area(), seenOn + " " + house);
        events.publishEvent(new SupportFactsChanged(householdId));
    }

    private void check(HouseState house, LocalDate seenOn, String note) {
        if (seenOn.isAfter(clock.today())) {
            throw new BusinessException("Ngày xem nhà còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
        if (house.equals(HouseState.NOT_SEEN)) {
            throw new BusinessException("Chưa ghi điều gì về nhà. Hãy chọn ít nhất một điều đã biết.");
        }
        var saysParts = house.possibleWeakParts() < 3 || house.weakParts() > 0 || house.area() != null;
        if (house.hasHouse() != Known.YES && saysParts) {
            throw new BusinessException("Chọn “Có nhà” khi ghi kết cấu hoặc diện tích; hộ chưa có nhà thì để trống.");
        }
        var area = house.area();
        if (area != null && (area.signum() <= 0 || area.compareTo(LARGEST) > 0 || area.scale() > 2)) {
            throw new BusinessException("Diện tích phải lớn hơn 0, không quá %s m², nhiều nhất hai số lẻ; ví dụ 36,5."
                    .formatted(LARGEST.toPlainString()));
        }
        if (Texts.length(note.strip()) > NOTE) {
            throw new BusinessException("Ghi chú dài quá " + NOTE + " chữ. Hãy viết gọn lại.");
        }
    }

    /** The newest record; null when nobody wrote anything yet. */
    @Transactional(readOnly = true)
    public @Nullable HouseRecord latest(long householdId) {
        access.sees(householdId);
        return latest(List.of(householdId)).get(householdId);
    }

    /** The newest records of many households, for those who compute rights. */
    public Map<Long, HouseRecord> latest(Collection<Long> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : houses.latest(householdIds).stream()
                        .collect(Collectors.toMap(HouseRecord::householdId, Function.identity()));
    }

    /** All records, the newest first. */
    @Transactional(readOnly = true)
    public List<HouseRecord> history(long householdId) {
        access.sees(householdId);
        return houses.ofHousehold(householdId);
    }

    /** True when the signed-in person may write down a house here. */
    public boolean mayRecord(Household household) {
        return household.isActive() && access.has(household.area(), FactAccess.SEE_HOUSES);
    }
}
