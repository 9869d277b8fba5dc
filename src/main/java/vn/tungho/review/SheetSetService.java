package vn.tungho.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.coherence.SheetFlags;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.StandardService;

/** Many sheets of one enumerator at once, with all that is needed to fill them where there is no signal. */
@Service
public class SheetSetService {
    private final SheetService sheets;
    private final SheetSetMapper mapper;
    private final CaseMapper cases;
    private final ReviewMapper reviews;
    private final ReviewAccess access;
    private final ReviewMilestones milestones;
    private final StandardService standard;
    private final HouseholdService households;
    private final SheetFlags flags;
    private final AreaDirectory areas;
    private final AppClock clock;

    SheetSetService(
            SheetService sheets,
            SheetSetMapper mapper,
            CaseMapper cases,
            ReviewMapper reviews,
            ReviewAccess access,
            ReviewMilestones milestones,
            StandardService standard,
            HouseholdService households,
            SheetFlags flags,
            AreaDirectory areas,
            AppClock clock) {
        this.sheets = sheets;
        this.mapper = mapper;
        this.cases = cases;
        this.reviews = reviews;
        this.access = access;
        this.milestones = milestones;
        this.standard = standard;
        this.households = households;
        this.flags = flags;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * One household's sheet.
     *
     * @param answers what somebody answered so far: the draft, else the sheet last sent this year; without suggestions
     * @param lastYear the answers of the last earlier year
     * @param suggested what the register tells, to be checked
     * @param reasons why needs are answered otherwise than they follow from other answers, question → words
     * @param facts what the register knows of the household
     */
    public record Entry(
            ReviewCase reviewCase,
            VillageReview village,
            LocalDate dueOn,
            SheetForm form,
            Map<String, String> answers,
            Map<String, String> lastYear,
            Map<String, String> suggested,
            Map<String, String> reasons,
            HouseholdFacts facts) {
        /** True while answers may be changed. */
        public boolean isOpen() {
            return village.step() == VillageStep.SURVEY
                    && (reviewCase.state() == CaseState.LISTED || reviewCase.state() == CaseState.SURVEYED);
        }
    }

    /** The sheets that the person at work has to fill, at most {@code limit}, those not yet sent first. */
    @Transactional(readOnly = true)
    public List<Entry> mine(int limit) {
        return entries(cases(limit));
    }

    /** The cases of {@link #mine}, without their sheets. */
    @Transactional(readOnly = true)
    public List<Long> mineIds(int limit) {
        return cases(limit).stream().map(ReviewCase::caseId).toList();
    }

    private List<ReviewCase> cases(int limit) {
        return sheets.mine(null).stream()
                .sorted(java.util.Comparator.comparing((ReviewCase c) -> c.state() != CaseState.LISTED))
                .limit(limit)
                .toList();
    }

    /**
     * Holds a sheet until the end of the transaction, so that nobody writes answers upon what he has not read.
     *
     * @param toSend true when the sheet is going to be sent: its village is held first, as sending does
     */
    @Transactional
    public void lock(long caseId, boolean toSend) {
        if (toSend) {
            reviews.lockVillage(access.reviewCase(caseId).villageReviewId());
        }
        mapper.lock(caseId);
    }

    /**
     * Keeps what a person changed on a page since it showed {@code base}; what came in from elsewhere meanwhile stays. Returns all
     * answers as they are then.
     */
    @Transactional
    public Map<String, String> saveChanges(
            long caseId, Map<String, String> base, Map<String, String> page, Map<String, String> reasons) {
        lock(caseId, false);
        var merged = merged(caseId, base, page);
        sheets.saveDraft(caseId, merged, reasons);
        return merged;
    }

    /** The answers of the page upon those that came in from elsewhere since it showed {@code base}. */
    @Transactional(readOnly = true)
    public Map<String, String> merged(long caseId, Map<String, String> base, Map<String, String> page) {
        var merged = new java.util.TreeMap<>(sheets.open(caseId).answers());
        page.forEach((code, value) -> {
            if (!value.equals(base.get(code)) || !merged.containsKey(code)) {
                merged.put(code, value);
            }
        });
        return merged;
    }

    /** How many sheets the person at work has. */
    @Transactional(readOnly = true)
    public int countMine() {
        return sheets.mine(null).size();
    }

    /** The sheet of this case; fails outside the person's area. */
    @Transactional(readOnly = true)
    public Entry entry(long caseId) {
        return entries(List.of(access.reviewCase(caseId))).getFirst();
    }

    /** The case, whoever surveys it; empty when it is unknown. */
    @Transactional(readOnly = true)
    public Optional<ReviewCase> find(long caseId) {
        return cases.findById(caseId);
    }

    private List<Entry> entries(List<ReviewCase> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        var ids = of.stream().map(ReviewCase::caseId).toList();
        var householdIds = of.stream().map(ReviewCase::householdId).distinct().toList();
        var members = households.membersOf(householdIds);
        var byReview = of.stream().map(ReviewCase::reviewId).distinct().map(this::frame).toList().stream()
                .collect(Collectors.toMap(f -> f.review().reviewId(), Function.identity()));
        var villages = byReview.values().stream()
                .flatMap(f -> reviews.villages(f.review().reviewId()).stream())
                .collect(Collectors.toMap(VillageReview::villageReviewId, Function.identity()));
        var filled = filled(ids);
        var reasons = flags.reasonsOf(
                filled.values().stream().map(SurveySheet::sheetId).toList());
        var lastYear = new HashMap<Long, Map<String, String>>();
        byReview.values().stream()
                .map(f -> f.review().year())
                .distinct()
                .forEach(year ->
                        mapper.lastBefore(householdIds, year).forEach(s -> lastYear.put(s.householdId(), s.answers())));
        return of.stream()
                .map(c -> {
                    var frame = byReview.get(c.reviewId());
                    var facts = KnownFacts.of(members.getOrDefault(c.householdId(), List.of()), clock.today());
                    var sheet = Optional.ofNullable(filled.get(c.caseId()));
                    return new Entry(
                            c,
                            java.util.Objects.requireNonNull(villages.get(c.villageReviewId())),
                            java.util.Objects.requireNonNull(frame).dueOn(),
                            frame.form(),
                            sheet.map(SurveySheet::answers).orElse(Map.of()),
                            lastYear.getOrDefault(c.householdId(), Map.of()),
                            standard.suggestedAnswers(facts),
                            sheet.map(s -> reasons.getOrDefault(s.sheetId(), Map.of()))
                                    .orElse(Map.of()),
                            facts);
                })
                .toList();
    }

    private Frame frame(long reviewId) {
        var review = reviews.findById(reviewId).orElseThrow();
        var form = standard.sheetForm(
                review.editionId(), areas.commune(review.communeCode()).region(), review.areaType());
        return new Frame(review, form, milestones.surveyBy(reviewId));
    }

    /** The draft wins over the sheet last sent. */
    private Map<Long, SurveySheet> filled(Collection<Long> caseIds) {
        var filled = new LinkedHashMap<Long, SurveySheet>();
        mapper.lastOfCases(caseIds).stream()
                .sorted(java.util.Comparator.comparing((SurveySheet s) -> !s.isSubmitted()))
                .forEach(s -> filled.put(s.caseId(), s));
        return filled;
    }

    private record Frame(Review review, SheetForm form, LocalDate dueOn) {}
}
