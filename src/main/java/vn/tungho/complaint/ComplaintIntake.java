package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.TrackingCode;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.LateEntries;
import vn.tungho.shared.valid.RecordRules;

/** Takes complaints down in the register of the body that settles them; every complaint is taken down, also a late one. */
@Service
public class ComplaintIntake {
    private static final String LATE_ENTRY = "complaint";

    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintAccess access;
    private final ComplaintTerms terms;
    private final ComplaintDesk desk;
    private final ComplaintProcess process;
    private final ComplaintNotices notices;
    private final HouseholdService households;
    private final LateEntries late;
    private final AppClock clock;

    ComplaintIntake(
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintAccess access,
            ComplaintTerms terms,
            ComplaintDesk desk,
            ComplaintProcess process,
            ComplaintNotices notices,
            HouseholdService households,
            LateEntries late,
            AppClock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.access = access;
        this.terms = terms;
        this.desk = desk;
        this.process = process;
        this.notices = notices;
        this.households = households;
        this.late = late;
        this.clock = clock;
    }

    /** Says which day of receipt needs a written reason. */
    public boolean needsReason(LocalDate receivedOn) {
        return late.needsReason(receivedOn);
    }

    /** The earliest day of receipt that can be entered. */
    public LocalDate earliestReceipt() {
        return late.earliest();
    }

    /** Why a complaint was entered long after its receipt; empty when it was not. */
    @Transactional(readOnly = true)
    public Optional<String> lateReason(long complaintId) {
        return late.reason(LATE_ENTRY, access.complaint(complaintId).complaintId());
    }

    /** Takes a complaint down; returns its id. A second complaint names the first one and is taken down at the province. */
    @Transactional
    public long lodge(NewComplaint data) {
        check(data);
        var household = households.find(data.householdId());
        var first = first(data);
        if (first.isEmpty()) {
            access.require(household.area(), Role.POVERTY_OFFICER, Role.COMMUNE_CHAIR);
        } else {
            access.require(household.area(), Role.PROVINCE_CHAIR_OFFICE);
        }
        var body = first.isEmpty() ? household.communeCode() : household.provinceCode();
        var year = data.receivedOn().getYear();
        complaints.countUp(body, year);
        var c = complaint(data, household, body, complaints.lastNo(body, year));
        complaints.insert(c);
        late.keep(LATE_ENTRY, c.complaintId(), c.receivedOn(), data.lateReason());
        var rule = ComplaintRules.acceptance(c.receivedOn());
        var due = terms.begin(c.complaintId(), TermKind.ACCEPTANCE, rule, c.receivedOn())
                .dueOn();
        desk.move(c, ComplaintState.RECEIVED, due);
        desk.note(
                c,
                "lodge-complaint",
                "Nhận đơn, vào sổ số " + c.register(),
                c.objectKind().label());
        first.ifPresent(f -> awaitAppeal(f, c));
        notices.received(c, java.util.Objects.requireNonNull(due));
        process.open(c.complaintId(), due);
        return c.complaintId();
    }

    /** The decision of the first instance waits with its effect until it is clear whether the second complaint is taken in. */
    private void awaitAppeal(Complaint first, Complaint second) {
        if (first.state() == ComplaintState.SETTLED) {
            process.dueMoved(first.complaintId(), TermKind.EFFECT, null);
        }
        desk.note(first, "receive-appeal", "Có khiếu nại lần hai, sổ tỉnh số " + second.register(), "");
    }

    private Optional<Complaint> first(NewComplaint data) {
        var firstId = data.firstComplaintId();
        if (firstId == null) {
            if (data.objectKind().isSecond()) {
                throw new BusinessException("Khiếu nại lần hai phải chọn từ trang của khiếu nại lần đầu.");
            }
            return Optional.empty();
        }
        var first = complaints.lock(firstId).orElseThrow();
        if (!first.isFirst() || !data.objectKind().isSecond()) {
            throw new BusinessException("Chỉ khiếu nại tiếp được từ một khiếu nại lần đầu.");
        }
        if (complaints.secondOf(firstId).filter(s -> s.state().isOpen()).isPresent()) {
            throw new BusinessException("Khiếu nại này đã có khiếu nại lần hai đang được giải quyết.");
        }
        var settled = steps.settlement(firstId);
        var due = first.settleDueOn();
        if (data.objectKind() == ComplaintObject.SETTLEMENT && settled.isEmpty()) {
            throw new BusinessException("Lần đầu chưa có quyết định. Nếu đã quá hạn, hãy chọn “"
                    + ComplaintObject.NO_SETTLEMENT.label() + "”.");
        }
        if (data.objectKind() == ComplaintObject.SETTLEMENT) {
            settled.filter(s -> data.knownOn().isBefore(s.settledOn())).ifPresent(s -> {
                throw new BusinessException("Quyết định lần đầu ký ngày " + VietnameseFormat.date(s.settledOn())
                        + ", không thể nhận trước ngày đó. Hãy ghi lại ngày nhận quyết định.");
            });
        }
        if (data.objectKind() == ComplaintObject.NO_SETTLEMENT
                && (settled.isPresent() || due == null || !clock.today().isAfter(due))) {
            throw new BusinessException(
                    "Lần đầu chưa quá hạn giải quyết hoặc đã có quyết định. Hãy chọn lại đối tượng khiếu nại.");
        }
        return Optional.of(first);
    }

    private void check(NewComplaint data) {
        RecordRules.check(data);
        desk.requirePast(data.receivedOn(), "Ngày nhận đơn");
        desk.requirePast(data.knownOn(), "Ngày nhận hoặc biết quyết định");
        late.check(data.receivedOn(), data.lateReason(), "đơn khiếu nại");
    }

    private Complaint complaint(NewComplaint data, Household household, String body, int number) {
        var who = data.complainant();
        var name = TextNormalizer.clean(who.name());
        return new Complaint(
                complaints.nextId(),
                1,
                data.firstComplaintId() == null ? Instance.FIRST : Instance.SECOND,
                data.firstComplaintId(),
                body,
                number,
                data.receivedOn().getYear(),
                TrackingCode.next(),
                household.provinceCode(),
                household.communeCode(),
                household.villageCode(),
                household.householdId(),
                household.householdCode(),
                household.headName(),
                name,
                TextNormalizer.plain(name),
                empty(who.phone()),
                empty(who.email()),
                who.address().strip(),
                who.people(),
                who.others().strip(),
                who.hasRepresentativePaper(),
                who.isAuthorised(),
                who.hasAuthorisation(),
                who.isSigned(),
                data.channel(),
                data.objectKind(),
                empty(data.decisionNumber()),
                data.knownOn(),
                data.obstacleDays(),
                empty(data.obstacleReason()),
                data.content().strip(),
                data.wish().strip(),
                data.wantedStatus(),
                data.isRemote(),
                data.receivedOn(),
                access.person().userId(),
                ComplaintState.RECEIVED,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
