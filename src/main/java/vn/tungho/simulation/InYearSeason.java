package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.DisasterService;
import vn.tungho.inyear.IncomeObjectionService;
import vn.tungho.inyear.NewRequest;
import vn.tungho.inyear.Request;
import vn.tungho.inyear.RequestChannel;
import vn.tungho.inyear.RequestFilter;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestService;
import vn.tungho.inyear.RequestState;
import vn.tungho.operations.EngineClock;
import vn.tungho.operations.EngineJobs;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.PostingKind;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.PostingState;
import vn.tungho.review.CaseState;
import vn.tungho.review.SheetService;
import vn.tungho.review.VillageReviewService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;

/** A month of requests in one commune, lodged before the 15th and followed day by day. */
@Component
class InYearSeason {
    private static final int DAYS = 16;
    private static final String DOUBT = "có người nêu ý kiến";

    private final RequestService requests;
    private final DisasterService disasters;
    private final InYearActs acts;
    private final IncomeObjectionService incomeObjections;
    private final SheetService sheets;
    private final VillageReviewService villages;
    private final PostingService postings;
    private final ObjectionService objections;
    private final Cast cast;
    private final Robot robot;
    private final EngineJobs jobs;
    private final EngineClock engineClock;
    private final CalendarService calendar;
    private final JdbcClient jdbc;
    private final AppClock clock;

    InYearSeason(
            RequestService requests,
            DisasterService disasters,
            InYearActs acts,
            IncomeObjectionService incomeObjections,
            SheetService sheets,
            VillageReviewService villages,
            PostingService postings,
            ObjectionService objections,
            Cast cast,
            Robot robot,
            EngineJobs jobs,
            EngineClock engineClock,
            CalendarService calendar,
            JdbcClient jdbc,
            AppClock clock) {
        this.requests = requests;
        this.disasters = disasters;
        this.acts = acts;
        this.incomeObjections = incomeObjections;
        this.sheets = sheets;
        this.villages = villages;
        this.postings = postings;
        this.objections = objections;
        this.cast = cast;
        this.robot = robot;
        this.jobs = jobs;
        this.engineClock = engineClock;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A household of the register. */
    record Found(long householdId, String villageCode, String headName) {
        static final RowMapper<Found> ROW = (row, n) ->
                new Found(row.getLong("household_id"), row.getString("village_code"), row.getString("head_name"));
    }

    /** Households of a commune on the list or off it, in villages whose postings hang undisturbed. */
    private List<Found> households(String commune, boolean listed, int number) {
        return jdbc.sql("select h.household_id, h.village_code, h.head_name from household h where h.commune_code = ?"
                        + " and h.is_active and (h.poverty_status in ('POOR', 'NEAR_POOR')) = ? and mod(h.village_code, 7) <> 0"
                        + " and mod(h.village_code, 5) <> 0 and not exists (select 1 from in_year_request r"
                        + " where r.household_id = h.household_id) order by h.village_code, h.household_code limit ?")
                .params(commune, listed, number)
                .query(Found.ROW)
                .list();
    }

    /** Requests of every kind; what the words say decides how they end. */
    void lodgeAll(String commune) {
        SignInAs.user("congchuc." + commune, () -> {
            var off = households(commune, false, 8);
            var on = households(commune, true, 2);
            var kinds = List.of(
                    RequestKind.POVERTY,
                    RequestKind.POVERTY,
                    RequestKind.POVERTY,
                    RequestKind.MEDIUM,
                    RequestKind.LOW_INCOME,
                    RequestKind.LOW_INCOME,
                    RequestKind.POVERTY);
            var words = List.of(
                    "Mất việc, con ốm dài ngày",
                    "Nhà " + InYearActs.WELL_OFF,
                    "Sạt lở mất ruộng; " + DOUBT,
                    "Nuôi lợn, trồng lúa; " + DOUBT,
                    "Làm thuê theo mùa",
                    "Lương công nhân " + InYearActs.WELL_OFF,
                    "Chủ hộ ốm, không còn thu nhập; khảo sát thấy hộ có lương");
            for (var i = 0; i < Math.min(off.size(), kinds.size()); i++) {
                lodge(off.get(i), kinds.get(i), words.get(i), i == 0 ? RequestChannel.POST : RequestChannel.DESK);
            }
            if (off.size() > 7) {
                lodge(off.get(7), RequestKind.POVERTY, "Gửi qua trang công khai", RequestChannel.BOARD);
            }
            if (on.size() > 1) {
                lodge(on.get(0), RequestKind.ESCAPE, "Có vườn cam cho thu, hộ có lương", RequestChannel.DESK);
                lodge(on.get(1), RequestKind.ESCAPE, "Xin thoát nghèo để làm gương", RequestChannel.DESK);
            }
        });
    }

    private void lodge(Found h, RequestKind kind, String words, RequestChannel channel) {
        requests.lodge(NewRequest.soon(
                kind,
                channel,
                h.villageCode(),
                channel == RequestChannel.BOARD ? null : (Long) h.householdId(),
                h.headName(),
                kind == RequestKind.LOW_INCOME ? "Con của " + h.headName() : null,
                h.headName(),
                "0912345678",
                null,
                words,
                clock.today()));
    }

    /** A storm: several households of a commune at once. Returns the batch, or null when there is nobody to take in. */
    @Nullable Long storm(String commune) {
        return SignInAs.user("congchuc." + commune, () -> {
            var hit = households(commune, false, 6);
            if (hit.isEmpty()) {
                return null;
            }
            return disasters
                    .lodge(new DisasterService.NewBatch(
                            commune,
                            "Bão số 4",
                            clock.today().minusDays(2),
                            "Báo cáo 31/BC-BCH của Ban Chỉ huy phòng thủ dân sự xã",
                            hit.stream().map(Found::householdId).collect(Collectors.toSet())))
                    .batchId();
        });
    }

    /** Everybody works day after day until the requests are answered, at most some days past the 15th. */
    void follow(YearRun run, String commune, @Nullable Long batchId) {
        var last = clock.today().plusDays(DAYS);
        while (clock.today().isBefore(last)) {
            robot.day(cast.players(run.provinceCode(), run.communes()), Script.year());
            jobs.runDue();
            if (batchId != null) {
                SignInAs.user("congchuc." + commune, () -> acts.handIn(batchId));
            }
            moveTo(calendar.calendar().workingDayFrom(clock.today().plusDays(1)));
            jobs.runDue();
            surveyRounds(commune);
            object(commune);
        }
    }

    void moveTo(LocalDate day) {
        engineClock.moveTo(day.atTime(8, 0));
    }

    /** Enumerators fill the sheets of the rounds as the words of each request say. */
    private void surveyRounds(String commune) {
        var open = new ArrayList<Request>();
        SignInAs.user(
                "congchuc." + commune,
                () -> requests.page(new RequestFilter(null, true, null, null), Long.MAX_VALUE, 500).stream()
                        .filter(r -> r.state() == RequestState.REVIEWING && r.caseId() != null)
                        .forEach(open::add));
        for (var request : open) {
            for (var i = 1; i <= Cast.ENUMERATORS; i++) {
                SignInAs.user(
                        "rsv" + i + "." + commune,
                        () -> sheets.mine(request.villageReviewId()).stream()
                                .filter(c -> c.state() == CaseState.LISTED
                                        && c.caseId() == java.util.Objects.requireNonNull(request.caseId()))
                                .forEach(c -> sheets.submit(
                                        c.caseId(),
                                        InYearActs.answers(
                                                sheets.open(c.caseId()).form(),
                                                request.content().contains("hộ có lương")))));
            }
        }
    }

    /** One objection against a round's list and one against an income form. */
    private void object(String commune) {
        SignInAs.user(
                "congchuc." + commune,
                () -> requests.page(new RequestFilter(null, true, null, null), Long.MAX_VALUE, 500).stream()
                        .filter(r -> r.content().contains(DOUBT) && !r.isExtended())
                        .forEach(this::object));
    }

    private void object(Request request) {
        if (request.state() == RequestState.POSTED) {
            if (incomeObjections.ofRequest(request.requestId()).isEmpty()) {
                incomeObjections.lodge(
                        request.requestId(),
                        "Người dân trong thôn",
                        null,
                        "Đề nghị xem lại thu nhập từ chăn nuôi.",
                        clock.today(),
                        incomeObjections
                                .verifiers(request.requestId())
                                .getFirst()
                                .userId());
            }
            return;
        }
        var round = request.villageReviewId();
        var root = round == null ? null : villages.find(round).postingId();
        if (root == null) {
            return;
        }
        var posting = postings.current(root);
        var ends = posting.endsOn();
        if (posting.kind() == PostingKind.FIRST
                && posting.state() == PostingState.POSTED
                && ends != null
                && !clock.today().isAfter(ends)) {
            objections.lodge(
                    posting.postingId(),
                    ObjectionData.atDesk(
                            ObjectionKind.WRONG_DATA,
                            ObjectionChannel.DESK,
                            java.util.Objects.requireNonNull(request.householdId()),
                            request.headName(),
                            "Người dân trong thôn",
                            null,
                            "Hộ này còn ruộng cho thuê.",
                            clock.today(),
                            null));
        }
    }

    /** Villages that any request came from. */
    Set<String> villageCodes() {
        return Set.copyOf(jdbc.sql("select distinct village_code from in_year_request")
                .query(String.class)
                .list());
    }
}
