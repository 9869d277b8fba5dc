package vn.tungho.publicboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tungho.complaint.ComplaintService;
import vn.tungho.inyear.IncomePostedNow;
import vn.tungho.inyear.IncomePostingChanged;
import vn.tungho.inyear.PublicIncomePosting;
import vn.tungho.inyear.PublicIncomeService;
import vn.tungho.posting.PostedNow;
import vn.tungho.posting.PostingChanged;
import vn.tungho.posting.PublicPosting;
import vn.tungho.posting.PublicPostingService;
import vn.tungho.publication.PublicPublicationService;
import vn.tungho.publication.PublicationChanged;
import vn.tungho.publication.list.PublicList;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.ClassYear;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.support.FundService;

/**
 * What the public pages show. Kept in memory for a few seconds, so that a crowd in front of one list costs the database nothing; dropped
 * at once when a posting changes, and the last day is looked at with every reading, so that a list is gone when it ends.
 */
@Service
public class BoardService {
    private static final Duration KEEP = Duration.ofSeconds(10);
    private static final int MOST = 2_000;
    private static final List<PovertyStatus> SHOWN =
            List.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR, PovertyStatus.NEWLY_ESCAPED);

    private final PublicPostingService postings;
    private final PublicPublicationService publications;
    private final PublicIncomeService incomes;
    private final BoardMapper figures;
    private final ComplaintService complaints;
    private final FundService funds;
    private final AreaDirectory areas;
    private final AppClock clock;
    private final Cache<Long, Optional<PublicPosting>> lists = cache();
    private final Cache<Long, Optional<PublicList>> recognised = cache();
    private final Cache<Long, Optional<PublicIncomePosting>> results = cache();
    private final Cache<String, CommuneBoard> communes = cache();
    private final Cache<String, List<Village>> villages = cache();
    private final Cache<String, Map<String, Long>> provinces = cache();
    private final Cache<String, List<BoardFigure>> provinceFigures = cache();

    BoardService(
            PublicPostingService postings,
            PublicPublicationService publications,
            PublicIncomeService incomes,
            BoardMapper figures,
            ComplaintService complaints,
            FundService funds,
            AreaDirectory areas,
            AppClock clock) {
        this.postings = postings;
        this.publications = publications;
        this.incomes = incomes;
        this.figures = figures;
        this.complaints = complaints;
        this.funds = funds;
        this.areas = areas;
        this.clock = clock;
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEEP).build();
    }

    /** The list while it hangs. */
    public Optional<PublicPosting> posting(long postingId) {
        var today = clock.today();
        return lists.get(postingId, postings::find).filter(p -> p.isUp(today));
    }

    /** The recognised list of a village while it hangs. */
    public Optional<PublicList> recognised(long listId) {
        var today = clock.today();
        return recognised.get(listId, publications::find).filter(p -> p.isUp(today));
    }

    /** True for a recognised list that waits to be put up at both places. */
    public boolean isRecognisedYetToCome(long listId) {
        return publications.isYetToCome(listId);
    }

    /** The result of an income form while it hangs. */
    public Optional<PublicIncomePosting> income(long requestId) {
        var today = clock.today();
        return results.get(requestId, incomes::find).filter(p -> p.isUp(today));
    }

    /** The villages of a commune by name. */
    public List<Village> villages(String communeCode) {
        return villages.get(communeCode, areas::villages);
    }

    /** The name of the village a list is of. */
    public String villageName(PublicPosting posting) {
        return villageName(posting.area().code());
    }

    /** The name of a village by its code. */
    public String villageName(String code) {
        return villages(code.substring(0, 5)).stream()
                .filter(v -> v.villageCode().equals(code))
                .map(Village::name)
                .findFirst()
                .orElseThrow();
    }

    /** True for a list that is made and waits to be put up. */
    public boolean isYetToCome(long postingId) {
        return postings.isYetToCome(postingId);
    }

    /** A commune with what hangs there now. */
    public CommuneBoard commune(String communeCode) {
        var board = communes.get(communeCode, this::readCommune);
        var today = clock.today();
        var up = board.postings().stream()
                .filter(p -> !p.endsOn().isBefore(today))
                .toList();
        var recognisedUp = board.recognised().stream()
                .filter(p -> !p.endsOn().isBefore(today))
                .toList();
        var incomesUp = board.incomes().stream()
                .filter(p -> !p.endsOn().isBefore(today))
                .toList();
        return new CommuneBoard(
                up,
                recognisedUp,
                incomesUp,
                board.households(),
                board.objections(),
                board.complaints(),
                board.funds(),
                board.year());
    }

    /** The communes of a province where something hangs now, with how many lists. */
    public Map<String, Long> postedIn(String provinceCode) {
        return provinces.get(
                provinceCode,
                code -> Stream.of(
                                postings.ofProvince(code).stream().map(PostedNow::communeCode),
                                publications.ofProvince(code).stream().map(PublicList.Link::communeCode),
                                incomes.ofProvince(code).stream().map(IncomePostedNow::communeCode))
                        .flatMap(c -> c)
                        .collect(Collectors.groupingBy(c -> c, Collectors.counting())));
    }

    /**
     * Households of a province by class. Communes whose number is not told are left out of the sum, so that nobody finds it by
     * subtracting.
     */
    public List<BoardFigure> province(String provinceCode) {
        return provinceFigures.get(
                provinceCode, code -> figures(figures.ofProvince(code), number -> !SmallCells.isSmall(number)));
    }

    private CommuneBoard readCommune(String communeCode) {
        var year = clock.today().getYear();
        var area = areas.commune(communeCode).area();
        var objections = postings.tally(communeCode, year).stream()
                .map(t -> new CommuneBoard.ObjectionRow(
                        t.kind().label(), t.state().label(), SmallCells.words(t.number())))
                .toList();
        var settled = complaints.outcomes(communeCode).stream()
                .map(o -> new CommuneBoard.ObjectionRow(
                        "Khiếu nại " + o.instance().label().toLowerCase(java.util.Locale.ROOT),
                        o.result() == null ? o.state().label() : o.result().label(),
                        SmallCells.words(o.number())))
                .toList();
        return new CommuneBoard(
                postings.ofCommune(communeCode),
                publications.ofCommune(communeCode),
                incomes.ofCommune(communeCode),
                figures(figures.ofCommune(communeCode), number -> true),
                objections,
                settled,
                funds.publicTotals(Area.commune(area.provinceCode(), communeCode), year),
                year);
    }

    private static List<BoardFigure> figures(List<BoardMapper.ClassCount> counts, LongPredicate counted) {
        var result = new ArrayList<BoardFigure>();
        for (var status : SHOWN) {
            var of = counts.stream()
                    .filter(c -> c.povertyStatus() == status && counted.test(c.number()))
                    .toList();
            var years = of.stream()
                    .flatMap(c -> Stream.of(c.firstYear(), c.lastYear()))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            var number = of.stream().mapToLong(BoardMapper.ClassCount::number).sum();
            result.add(new BoardFigure(
                    years.isEmpty()
                            ? status.label()
                            : status.label() + ", " + ClassYear.words(years.getFirst(), years.getLast()),
                    SmallCells.words(number)));
        }
        return result;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PostingChanged event) {
        lists.invalidateAll();
        communes.invalidateAll();
        provinces.invalidateAll();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PublicationChanged event) {
        recognised.invalidateAll();
        communes.invalidateAll();
        provinces.invalidateAll();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(IncomePostingChanged event) {
        results.invalidateAll();
        communes.invalidateAll();
        provinces.invalidateAll();
    }
}
