package vn.tungho.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.DisasterService;
import vn.tungho.inyear.IncomeForm;
import vn.tungho.inyear.IncomeLine;
import vn.tungho.inyear.IncomeReviewService;
import vn.tungho.inyear.IncomeSource;
import vn.tungho.inyear.NewRequest;
import vn.tungho.inyear.PreparationService;
import vn.tungho.inyear.RequestChannel;
import vn.tungho.inyear.RequestFilter;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestService;
import vn.tungho.inyear.RequestState;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;

/**
 * Open requests in both communes, with something to do for each of their people: what was lodged before the 15th has come to the
 * village or to the income form, what came in today waits at the office.
 */
@Component
@Order(60)
class DemoInYear implements DemoPart {
    private static final String OFF = "poverty_status in ('NOT_POOR', 'NEWLY_ESCAPED')";
    private static final String TO_BE_POSTED = "đã khai đủ giấy tờ";
    private static final String KINH = "01";

    private final RequestService requests;
    private final PreparationService preparation;
    private final IncomeReviewService incomes;
    private final DisasterService disasters;
    private final HouseholdService registry;
    private final JdbcClient jdbc;
    private final AppClock clock;

    DemoInYear(
            RequestService requests,
            PreparationService preparation,
            IncomeReviewService incomes,
            DisasterService disasters,
            HouseholdService registry,
            JdbcClient jdbc,
            AppClock clock) {
        this.requests = requests;
        this.preparation = preparation;
        this.incomes = incomes;
        this.disasters = disasters;
        this.registry = registry;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lodged early in the month, so that the 15th finds them ready; what follows in the village is held by {@link DemoScript}. */
    @Override
    public void everyDay(Demo demo) {
        if (clock.today().getDayOfMonth() >= 15) {
            return;
        }
        lyingAbout(demo.mixed());
        early(demo.mixed(), "002", "Nguyễn Văn Lành", RequestKind.POVERTY, "Chủ hộ tai nạn, nghỉ việc dài ngày");
        early(demo.mixed(), "003", "Trần Thị Mận", RequestKind.POVERTY, "Sạt lở mất ruộng, con ốm dài ngày");
        early(demo.finished(), "001", "Lê Văn Chinh", RequestKind.LOW_INCOME, "Làm thuê theo mùa");
        early(demo.finished(), "002", "Phan Thị Duyên", RequestKind.MEDIUM, "Nuôi lợn, trồng lúa, " + TO_BE_POSTED);
    }

    /** A household that is on no list moves in, asks, and is ready for the 15th. */
    private void early(String commune, String number, String head, RequestKind kind, String words) {
        SignInAs.user(
                        "congchuc." + commune,
                        () -> movedIn(commune + number, head).map(h -> {
                            var lodged = lodge(h, kind, RequestChannel.DESK, words);
                            if (!kind.byIncome()) {
                                preparation.screen(lodged, Set.of(1, 2));
                            }
                            return lodged;
                        }))
                .ifPresent(id -> SignInAs.user("bcd." + commune, () -> {
                    preparation.assign(
                            id, preparation.enumerators(id).getFirst().userId());
                }));
    }

    /** A letter that came before the 15th and lies unscreened: by now overdue work of the officer and the chair's to urge on. */
    private void lyingAbout(String commune) {
        SignInAs.user("congchuc." + commune, () -> {
            movedIn(commune + "002", "Đinh Văn Thuận")
                    .ifPresent(h -> lodge(h, RequestKind.POVERTY, RequestChannel.POST, "Nhà cháy, mất hết lúa giống"));
        });
    }

    /** Registers a household that is on no list; empty when it lives there already. */
    private Optional<InYearSeason.Found> movedIn(String village, String head) {
        var known = jdbc.sql("select count(*) from household where village_code = ? and head_name = ?")
                .params(village, head)
                .query(Integer.class)
                .single();
        if (known > 0) {
            return Optional.empty();
        }
        var id = registry.register(
                HouseholdData.of(village),
                List.of(
                        Member.of(head, Relationship.HEAD, null, 1984, null, null, KINH),
                        Member.of("Con của " + head, Relationship.CHILD, null, 2012, null, null, KINH)));
        return Optional.of(new InYearSeason.Found(id, village, head));
    }

    @Override
    public void fill(Demo demo) {
        surveyIncome(demo.finished());
        storm(demo.finished());
        fill(demo.finished());
        fill(demo.mixed());
    }

    /** One income form is filled in, so that its result waits to be put up. */
    private void surveyIncome(String commune) {
        SignInAs.user("rsv1." + commune, () -> {
            requests.page(new RequestFilter(RequestKind.MEDIUM, true, null, null), Long.MAX_VALUE, 1).stream()
                    .filter(r ->
                            r.state() == RequestState.REVIEWING && r.content().contains(TO_BE_POSTED))
                    .forEach(r -> incomes.survey(
                            r.requestId(),
                            new IncomeForm(
                                    incomes.members(r),
                                    List.of(
                                            new IncomeLine(IncomeSource.CROPS, "Lúa", millions(30), millions(8)),
                                            new IncomeLine(
                                                    IncomeSource.LIVESTOCK, "Lợn, gà", millions(45), millions(25))),
                                    null)));
        });
    }

    private static BigDecimal millions(int number) {
        return BigDecimal.valueOf(number * 1_000_000L);
    }

    /** A storm took the roofs of some households; their papers are still owed. */
    private void storm(String commune) {
        SignInAs.user("congchuc." + commune, () -> {
            var hit = households("commune_code", commune, OFF, 3);
            if (disasters.batches().isEmpty() && !hit.isEmpty()) {
                disasters.lodge(new DisasterService.NewBatch(
                        commune,
                        "Bão số 6",
                        clock.today().minusDays(4),
                        "Báo cáo 31/BC-BCH của Ban Chỉ huy phòng thủ dân sự xã",
                        hit.stream().map(InYearSeason.Found::householdId).collect(Collectors.toSet())));
            }
        });
    }

    private void fill(String commune) {
        if (jdbc.sql("select count(*) from in_year_request where commune_code = ? and channel = 'BOARD'")
                        .param(commune)
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        var asking = households("commune_code", commune, "poverty_status <> 'POOR'", 3);
        var poor = households("commune_code", commune, "poverty_status = 'POOR'", 1);
        var officer = "congchuc." + commune;
        if (asking.size() > 2) {
            // the officer finds whom the board's request is about and screens; the chair answers whom Phiếu A keeps out
            SignInAs.user(officer, () -> {
                lodge(asking.get(0), RequestKind.POVERTY, RequestChannel.BOARD, "Lũ cuốn mất ruộng, hết thu nhập");
                lodge(asking.get(1), RequestKind.POVERTY, RequestChannel.DESK, "Chủ hộ tai nạn, nghỉ việc dài ngày");
                var refused = lodge(asking.get(2), RequestKind.POVERTY, RequestChannel.DESK, "Xin vào hộ nghèo");
                preparation.screen(refused, Set.of(1, 2, 3, 4));
            });
        }
        if (!poor.isEmpty()) {
            // the committee sends somebody
            SignInAs.user(officer, () -> {
                lodge(poor.getFirst(), RequestKind.ESCAPE, RequestChannel.POST, "Có vườn cam cho thu, xin thoát nghèo");
            });
        }
    }

    private List<InYearSeason.Found> households(String column, String code, String which, int number) {
        return jdbc.sql("select household_id, village_code, head_name from household h where " + column
                        + " = ? and is_active and " + which + " and not exists (select 1 from in_year_request r"
                        + " where r.household_id = h.household_id) order by village_code, household_code limit ?")
                .params(code, number)
                .query(InYearSeason.Found.ROW)
                .list();
    }

    private long lodge(InYearSeason.Found h, RequestKind kind, RequestChannel channel, String words) {
        var code = requests.lodge(NewRequest.soon(
                kind,
                channel,
                h.villageCode(),
                channel == RequestChannel.BOARD ? null : (Long) h.householdId(),
                h.headName(),
                kind == RequestKind.LOW_INCOME ? h.headName() : null,
                h.headName(),
                "0912345678",
                null,
                words,
                clock.today()));
        return requests.require(code).requestId();
    }
}
