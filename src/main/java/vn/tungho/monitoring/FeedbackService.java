package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.EnumMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** The summary of six months for the meeting with the People's Council and Committee. */
@Service
public class FeedbackService {
    private static final int MOST_PLANS = 200;

    private final MonitoringPlanMapper plans;
    private final FindingMapper findings;
    private final MonitoringAccess access;
    private final AreaDirectory areas;

    FeedbackService(MonitoringPlanMapper plans, FindingMapper findings, MonitoringAccess access, AreaDirectory areas) {
        this.plans = plans;
        this.findings = findings;
        this.access = access;
        this.areas = areas;
    }

    /** The half-year in which a day lies, as its first day. */
    public static LocalDate halfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
    }

    /** What happened in the half-year that begins on {@code from}. */
    @Transactional(readOnly = true)
    public Feedback of(String communeCode, LocalDate from) {
        var commune = areas.commune(communeCode);
        access.requireSees(Area.commune(commune.provinceCode(), communeCode));
        var to = from.plusMonths(6).minusDays(1);
        var scope = access.person().scope();
        var found = findings.between(communeCode, from, to);
        var running = plans.page(scope, null, Long.MAX_VALUE, MOST_PLANS).stream()
                .filter(p -> p.communeCode().equals(communeCode))
                .filter(p -> !p.writtenAt().toLocalDate().isAfter(to))
                .filter(p -> p.endedOn() == null || !p.endedOn().isBefore(from))
                .toList();
        var byState = new EnumMap<FindingState, Integer>(FindingState.class);
        found.forEach(f -> byState.merge(f.state(), 1, Integer::sum));
        var late = findings.lateBetween(communeCode, from, to);
        return new Feedback(from, to, running, found, byState, late);
    }
}
