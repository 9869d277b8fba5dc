package vn.tungho.simulation;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.NewRequest;
import vn.tungho.inyear.PreparationService;
import vn.tungho.inyear.RequestChannel;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;

/** Open requests in both communes, with something to do for each of their people. */
@Component
@Order(60)
class DemoInYear implements DemoPart {
    private final RequestService requests;
    private final PreparationService preparation;
    private final JdbcClient jdbc;
    private final AppClock clock;

    DemoInYear(RequestService requests, PreparationService preparation, JdbcClient jdbc, AppClock clock) {
        this.requests = requests;
        this.preparation = preparation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void fill(Demo demo) {
        fill(demo.finished());
        fill(demo.mixed());
    }

    private void fill(String commune) {
        if (jdbc.sql("select count(*) from in_year_request where commune_code = ?")
                        .param(commune)
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        var asking = households(commune, "poverty_status <> 'POOR'", 3);
        var poor = households(commune, "poverty_status = 'POOR'", 1);
        var off = households(commune, "poverty_status in ('NOT_POOR', 'NEWLY_ESCAPED')", 5);
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
        if (off.size() > 4) {
            // the enumerator fills the income form from the 15th on
            var assigned = SignInAs.user(
                    officer, () -> lodge(off.get(4), RequestKind.LOW_INCOME, RequestChannel.DESK, "Làm thuê theo mùa"));
            SignInAs.user(
                    "bcd." + commune,
                    () -> preparation.assign(
                            assigned,
                            preparation.enumerators(assigned).getFirst().userId()));
        }
    }

    private List<InYearSeason.Found> households(String commune, String which, int number) {
        return jdbc.sql(
                        "select household_id, village_code, head_name from household where commune_code = ? and is_active and "
                                + which + " order by village_code, household_code limit ?")
                .params(commune, number)
                .query(InYearSeason.Found.ROW)
                .list();
    }

    private long lodge(InYearSeason.Found h, RequestKind kind, RequestChannel channel, String words) {
        var code = requests.lodge(new NewRequest(
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
