package vn.tungho.monitoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.monitoring.SampleMapper.ReviewRef;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.standard.StandardService;

/** The check list of a commune's review: figures, and the cases behind each. */
@Service
public class ChecklistService {
    /** The most cases shown behind a figure. */
    public static final int MOST = 500;

    private static final int DEPRIVATION_LINE = 30;

    private final CheckMapper checks;
    private final MonitoringAccess access;
    private final MonitoringRules rules;
    private final StandardService standard;
    private final AreaDirectory areas;
    private final AppClock clock;

    ChecklistService(
            CheckMapper checks,
            MonitoringAccess access,
            MonitoringRules rules,
            StandardService standard,
            AreaDirectory areas,
            AppClock clock) {
        this.checks = checks;
        this.access = access;
        this.rules = rules;
        this.standard = standard;
        this.areas = areas;
        this.clock = clock;
    }

    /** Each line of the list with the number of its cases, at most {@link #MOST}; empty when the commune has no review. */
    @Transactional(readOnly = true)
    public Map<Check, Integer> figures(String communeCode) {
        return figures(communeCode, null);
    }

    /** The same for one village; null for the whole commune. */
    @Transactional(readOnly = true)
    public Map<Check, Integer> figures(String communeCode, @Nullable String villageCode) {
        var of = of(communeCode, null);
        var figures = new EnumMap<Check, Integer>(Check.class);
        if (of != null) {
            for (var check : Check.values()) {
                figures.put(
                        check,
                        within(checks.cases(check, of, MOST), villageCode).size());
            }
        }
        return figures;
    }

    /** The cases behind a figure, by village. */
    @Transactional(readOnly = true)
    public List<CheckCase> cases(String communeCode, Check check) {
        return cases(communeCode, null, check);
    }

    /** The same for one village; null for the whole commune. */
    @Transactional(readOnly = true)
    public List<CheckCase> cases(String communeCode, @Nullable String villageCode, Check check) {
        var of = of(communeCode, null);
        return of == null ? List.of() : within(checks.cases(check, of, MOST), villageCode);
    }

    private static List<CheckCase> within(List<CheckCase> cases, @Nullable String villageCode) {
        return villageCode == null
                ? cases
                : cases.stream()
                        .filter(c -> c.villageCode().equals(villageCode))
                        .toList();
    }

    /** The lines of the list that name this household, each with its detail. */
    @Transactional(readOnly = true)
    public Map<Check, String> ofHousehold(String communeCode, long householdId) {
        var of = of(communeCode, householdId);
        var found = new EnumMap<Check, String>(Check.class);
        if (of == null) {
            return found;
        }
        for (var check : Check.values()) {
            checks.cases(check, of, MOST).stream()
                    .filter(c -> Long.valueOf(householdId).equals(c.householdId()))
                    .findFirst()
                    .ifPresent(c -> found.put(check, c.detail()));
        }
        return found;
    }

    /** The year of the review looked at; null when there is none. */
    @Transactional(readOnly = true)
    public @Nullable Integer year(String communeCode) {
        requireSees(communeCode);
        return checks.reviews(communeCode).stream()
                .map(ReviewRef::year)
                .findFirst()
                .orElse(null);
    }

    private CheckMapper.@Nullable Of of(String communeCode, @Nullable Long householdId) {
        requireSees(communeCode);
        return checks.reviews(communeCode).stream()
                .findFirst()
                .map(r -> new CheckMapper.Of(
                        r.reviewId(),
                        communeCode,
                        standard.pointsLine(r.editionId(), r.areaType()),
                        DEPRIVATION_LINE,
                        rules.amount(MonitoringRule.Name.CERTIFICATE_DAYS),
                        clock.today(),
                        householdId))
                .orElse(null);
    }

    private void requireSees(String communeCode) {
        var commune = areas.commune(communeCode);
        access.requireSees(Area.commune(commune.provinceCode(), communeCode));
    }
}
