package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.PastClass;
import vn.tungho.registry.PastService;
import vn.tungho.registry.Relationship;
import vn.tungho.review.ListService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.Gender;

/**
 * A household of the finished commune that was poor before its time in the register, is on no list today, and asks to be reviewed: the
 * decision of its review makes it poor again (R-REPOOR).
 */
@Component
@Order(5)
record DemoPoorAgain(HouseholdService households, PastService pasts, ListService lists, JdbcClient jdbc, AppClock clock)
        implements DemoPart {
    private static final String HEAD = "Trần Thị Lụa";
    private static final String KINH = "01";

    @Override
    public void begin(Demo demo) {
        var village = demo.finished() + "003";
        var lives = jdbc.sql("select count(*) from household where village_code = ? and head_name = ?")
                .params(village, HEAD)
                .query(Integer.class)
                .single();
        if (lives > 0) {
            return;
        }
        SignInAs.user("congchuc." + demo.finished(), () -> {
            var id = households.register(HouseholdData.of(village), people());
            pasts.state(id, PastClass.POOR, "Sổ hộ nghèo của thôn năm 2019; thoát nghèo năm 2021");
            lists.screen(review(demo.finished()), id, clock.today(), Set.of(1, 2));
        });
    }

    @Override
    public void fill(Demo demo) {
        // the decision comes on the days that are played
    }

    private long review(String communeCode) {
        return jdbc.sql("select max(review_id) from review where commune_code = ?")
                .param(communeCode)
                .query(Long.class)
                .single();
    }

    private static List<Member> people() {
        return List.of(
                Member.of(HEAD, Relationship.HEAD, LocalDate.of(1976, 5, 20), 1976, Gender.FEMALE, null, KINH),
                Member.of("Lê Minh Đạt", Relationship.CHILD, LocalDate.of(2011, 9, 8), 2011, Gender.MALE, null, KINH),
                Member.of(
                        "Lê Thị Thơm", Relationship.CHILD, LocalDate.of(2016, 1, 17), 2016, Gender.FEMALE, null, KINH));
    }
}
