package vn.tungho.inyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TrackingCode;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;

/**
 * After a storm or a flood many households at once: one act with reduced forms, the rest of the papers later, before the decision. The
 * law knows no such mode; it shortens nothing but the typing (R-INYEAR-DISASTER).
 */
@Service
public class DisasterService {
    private final RequestMapper requests;
    private final OwedMapper owed;
    private final RequestService intake;
    private final RequestAccess access;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final PreparationService preparation;
    private final AuditTrail audit;
    private final AppClock clock;

    DisasterService(
            RequestMapper requests,
            OwedMapper owed,
            RequestService intake,
            RequestAccess access,
            HouseholdService households,
            AreaDirectory areas,
            PreparationService preparation,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.owed = owed;
        this.intake = intake;
        this.access = access;
        this.households = households;
        this.areas = areas;
        this.preparation = preparation;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is needed for a batch: the disaster, and which households it hit. */
    public record NewBatch(
            @NotNull(message = "Chọn xã.") String communeCode,

            @NotBlank(message = "Ghi tên đợt thiên tai.") @Size(max = 200) String eventName,

            @NotNull(message = "Ghi ngày xảy ra.") LocalDate happenedOn,

            @NotBlank(message = "Ghi văn bản xác nhận thiệt hại.") @Size(max = 300) String basis,

            @NotEmpty(message = "Chọn thôn rồi đánh dấu các hộ bị thiệt hại.") Set<Long> householdIds) {
        public NewBatch {
            householdIds = Set.copyOf(householdIds);
        }
    }

    /** What the act would do: whom it takes in, and whom not, with the reason. */
    public record Preview(List<Household> able, Map<Household, String> unable) {
        public Preview {
            able = List.copyOf(able);
        }
    }

    /** Shows whom a batch would take in, without storing anything. */
    @Transactional(readOnly = true)
    public Preview preview(String communeCode, Collection<Long> householdIds) {
        access.requireKeeper(areas.commune(communeCode).area());
        var able = new ArrayList<Household>();
        var unable = new LinkedHashMap<Household, String>();
        var open = requests.openOfHouseholds(householdIds.isEmpty() ? List.of(0L) : householdIds).stream()
                .collect(Collectors.groupingBy(r -> java.util.Objects.requireNonNull(r.householdId())));
        for (var household : households.findAll(householdIds)) {
            var reason = reason(communeCode, household, open.getOrDefault(household.householdId(), List.of()));
            if (reason == null) {
                able.add(household);
            } else {
                unable.put(household, reason);
            }
        }
        able.sort(java.util.Comparator.comparing(Household::villageCode).thenComparing(Household::plainHeadName));
        return new Preview(able, unable);
    }

    private static @Nullable String reason(String communeCode, Household household, List<Request> open) {
        if (!household.communeCode().equals(communeCode)) {
            return "không thuộc xã này";
        }
        try {
            NewRequestChecks.checkHousehold(RequestKind.POVERTY, household.villageCode(), household, open);
            return household.povertyStatus() == vn.tungho.shared.PovertyStatus.POOR ? "đã là hộ nghèo" : null;
        } catch (BusinessException e) {
            return e.getMessage();
        }
    }

    /** Takes in every household that can be taken in; each owes the papers a reduced form leaves out. Returns the batch. */
    @Transactional
    public DisasterBatch lodge(NewBatch data) {
        var commune = areas.commune(data.communeCode());
        access.requireKeeper(commune.area());
        RecordRules.check(data);
        if (data.happenedOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày xảy ra còn ở phía trước. Hãy kiểm tra lại ngày.");
        }
        var able = preview(data.communeCode(), data.householdIds()).able();
        if (able.isEmpty()) {
            throw new BusinessException("Không có hộ nào lập được giấy đề nghị. Hãy chọn hộ bị thiệt hại.");
        }
        var batch = new DisasterBatch(
                owed.nextBatchId(),
                commune.provinceCode(),
                commune.communeCode(),
                data.eventName().strip(),
                data.happenedOn(),
                data.basis().strip(),
                able.size(),
                access.person().username(),
                0);
        owed.insertBatch(batch, clock.now());
        audit.write("lodge-batch", "disaster_batch", batch.batchId(), commune.area(), able.size() + " hộ");
        for (var household : able) {
            enter(batch, household);
        }
        return batch;
    }

    private void enter(DisasterBatch batch, Household household) {
        var data = NewRequest.soon(
                RequestKind.POVERTY,
                RequestChannel.BATCH,
                household.villageCode(),
                household.householdId(),
                household.headName(),
                null,
                household.headName(),
                household.phone(),
                null,
                batch.eventName() + ", " + batch.basis(),
                clock.today());
        var request = Requests.lodged(
                        requests.nextId(),
                        TrackingCode.next(),
                        data,
                        intake.days(data.kind(), data.receivedOn()),
                        areas.village(household.villageCode()),
                        household,
                        clock.now())
                .inBatch(batch.batchId());
        intake.enter(request, true, false);
        owed.insertOwed(request.requestId(), EnumSet.allOf(OwedForm.Form.class));
    }

    /** The batches of the person's area, the newest first. */
    @Transactional(readOnly = true)
    public List<DisasterBatch> batches() {
        return owed.batches(access.person().scope());
    }

    @Transactional(readOnly = true)
    public DisasterBatch find(long batchId) {
        var batch = owed.batch(batchId);
        if (batch == null || !access.person().scope().covers(Area.commune(batch.provinceCode(), batch.communeCode()))) {
            throw new BusinessException("Không tìm thấy đợt thiên tai này trong địa bàn của bạn.");
        }
        return batch;
    }

    /** What each request of a batch owes or has handed in, by request. */
    @Transactional(readOnly = true)
    public Map<Long, List<OwedForm>> owedOfBatch(long batchId) {
        find(batchId);
        return owed.owedOfBatch(batchId).stream()
                .collect(Collectors.groupingBy(OwedForm::requestId, LinkedHashMap::new, Collectors.toList()));
    }

    /** What a request owes or has handed in; empty for one with whole forms. */
    @Transactional(readOnly = true)
    public List<OwedForm> owed(long requestId) {
        access.request(requestId);
        return owed.owed(requestId);
    }

    /** A paper came in. */
    @Transactional
    public void handIn(long requestId, OwedForm.Form form, String note) {
        if (form == OwedForm.Form.SCREENING) {
            throw new BusinessException("Phiếu A phải đánh dấu từng dấu hiệu. Hãy dùng ô Phiếu A.");
        }
        settle(requestId, form, note);
    }

    /** Phiếu A of a batch's household came in whole; from the limit on the household should not have been taken in. */
    @Transactional
    public boolean handInScreening(long requestId, Set<Integer> ticks) {
        var result = preparation.tryScreening(ticks);
        if (!result.listed()) {
            throw new BusinessException(
                    "Phiếu A có " + result.ticks()
                            + " dấu hiệu nên hộ không thuộc diện rà soát. Hãy rút giấy đề nghị trước ngày bắt đầu rà soát, hoặc để kết quả rà soát trả lời.");
        }
        settle(
                requestId,
                OwedForm.Form.SCREENING,
                ticks.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        return true;
    }

    private void settle(long requestId, OwedForm.Form form, String note) {
        var request = access.request(requestId);
        access.requireKeeper(request.commune());
        if (owed.done(requestId, form, clock.today(), access.person().username(), Requests.blankToNull(note)) == 0) {
            throw new BusinessException("Giấy tờ này đã được bổ sung. Hãy tải lại trang.");
        }
        audit.write("hand-in-form", "in_year_request", requestId, request.area(), form.label());
    }
}
