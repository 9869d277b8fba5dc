package vn.tungho.field;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.VisitCorrections;
import vn.tungho.assignment.VisitService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;

/** A visit of one's own is taken back, as on the desk: it counts nowhere any more and stays as a trace (R-VISIT-CORRECT). */
@Component
class WithdrawalHandler implements RecordHandler {
    private final VisitCorrections corrections;
    private final VisitService visits;
    private final OwnVisits own;
    private final HouseholdService households;
    private final PayloadReader payloads;

    WithdrawalHandler(
            VisitCorrections corrections,
            VisitService visits,
            OwnVisits own,
            HouseholdService households,
            PayloadReader payloads) {
        this.corrections = corrections;
        this.visits = visits;
        this.own = own;
        this.households = households;
        this.payloads = payloads;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.WITHDRAWAL;
    }

    @Override
    public Optional<About> about(FieldRecord sent) {
        return payloads.tryRead(sent, WithdrawalPayload.class)
                .flatMap(p -> Optional.ofNullable(p.visit()))
                .flatMap(key -> visits.receipt(key.toString()))
                .map(v -> new About(households.find(v.householdId()).headName(), v.area()));
    }

    @Override
    public Effect take(FieldRecord sent) {
        var said = payloads.read(sent, WithdrawalPayload.class);
        var key = said.visit();
        if (key == null) {
            throw new BusinessException("Bản ghi không nói rút chuyến thăm nào. Hãy cập nhật ứng dụng rồi rút lại.");
        }
        var visit = own.require(key);
        corrections.withdraw(
                visit.visitId(), said.reason() == null ? "" : said.reason().strip());
        return Effect.accepted(visit.visitId());
    }
}
