package vn.tungho.field;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.assignment.MyHouseholds;
import vn.tungho.assignment.VisitCorrections;
import vn.tungho.assignment.VisitService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/** A visit logged at a household's door. Visits are only ever added, so they meet no other version. */
@Component
class VisitHandler implements RecordHandler {
    private final VisitService visits;
    private final VisitCorrections corrections;
    private final OwnVisits own;
    private final MyHouseholds mine;
    private final AssignmentService assignments;
    private final HouseholdService households;
    private final PayloadReader payloads;

    VisitHandler(
            VisitService visits,
            VisitCorrections corrections,
            OwnVisits own,
            MyHouseholds mine,
            AssignmentService assignments,
            HouseholdService households,
            PayloadReader payloads) {
        this.visits = visits;
        this.corrections = corrections;
        this.own = own;
        this.mine = mine;
        this.assignments = assignments;
        this.households = households;
        this.payloads = payloads;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.VISIT;
    }

    @Override
    public Optional<About> about(FieldRecord sent) {
        return payloads.tryRead(sent, VisitPayload.class)
                .flatMap(p ->
                        households.findAll(List.of(p.householdId())).stream().findFirst())
                .map(h -> new About(h.headName(), h.area()));
    }

    @Override
    public Effect take(FieldRecord sent) {
        var said = payloads.read(sent, VisitPayload.class);
        if (!sent.epoch().matches("[0-9]{0,9}")) {
            throw new BusinessException(
                    "Chuyến thăm từ máy không ghi rõ đợt phụ trách hộ. Hãy tải lại danh sách hộ rồi ghi lại.");
        }
        try {
            return Effect.accepted(write(said, sent));
        } catch (BusinessException e) {
            throw new BusinessException(
                    noLongerMine(said.householdId(), sent.epoch()).orElse(e.getMessage()));
        }
    }

    /** A correction comes in the place of the row before, which stays as a trace (R-VISIT-CORRECT). */
    private long write(VisitPayload said, FieldRecord sent) {
        var corrects = said.corrects();
        return corrects == null
                ? visits.log(said.visit(sent)).visitId()
                : corrections.correct(
                        own.require(corrects).visitId(),
                        said.visit(sent),
                        said.reason() == null ? "" : said.reason().strip());
    }

    /** Since when somebody else has the household, if that is why. */
    private Optional<String> noLongerMine(long householdId, String epoch) {
        if (epoch.isEmpty() || mine.find(householdId).isPresent()) {
            return Optional.empty();
        }
        return assignments.ofHousehold(householdId).stream()
                .filter(a -> a.epoch() == Integer.parseInt(epoch))
                .flatMap(a -> Optional.ofNullable(a.until()).stream())
                .findFirst()
                .map(
                        until -> "Bạn không còn phụ trách hộ này từ "
                                + VietnameseFormat.date(until.plusDays(1))
                                + ", nên chuyến thăm sau ngày đó không được tính cho bạn. Bản ghi được giữ nguyên văn để đối chiếu.");
    }
}
