package vn.tungho.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Each day's anchor goes out: to everybody, to the Fatherland Front, onto papers. */
@IntegrationTest
@LegalRule("R-EVIDENCE")
class AnchorServiceTest {
    @Autowired
    AnchorService anchors;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditChain chain;

    @Autowired
    UserService users;

    @Autowired
    AppClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    @Test
    void theDaysAnchorIsTakenOnceAndToldOutside() throws Exception {
        var monitor = users.create(new NewUser(
                "neo." + System.nanoTime(),
                "Giám sát Mặt trận tỉnh",
                null,
                "Mat-khau-thu-2026",
                false,
                java.util.List.of(Grant.own(Role.FRONT_MONITOR, Area.province("08")))));
        audit.write("try-anchor", "anchor-test", "1", null, "");
        while (chain.seal() > 0) {
            // until every entry has its seal
        }
        // days of other tests may lie after this one
        jdbc.sql("delete from audit_anchor").update();

        anchors.takeTodays();
        var taken = anchors.of(clock.today()).orElseThrow();
        audit.write("try-anchor", "anchor-test", "2", null, "");
        while (chain.seal() > 0) {
            // the head goes on
        }
        anchors.takeTodays();
        assertThat(anchors.of(clock.today())).contains(taken);

        assertThat(jdbc.sql("select body from notice where user_id = ?")
                        .param(monitor)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(taken.toString());
        var page = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/cong-khai/diem-neo"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains(taken.toString());
        assertThat(anchors.remark())
                .startsWith("Điểm neo nhật ký ngày ")
                .contains(taken.shortened().toString());
        assertThat(Anchor.parse(java.util.List.of(anchors.remark()))).containsExactly(taken.shortened());
        assertThat(chain.check(java.util.List.of(taken, taken.shortened())).breaks())
                .noneMatch(b -> b.reason().startsWith("Điểm neo"));
    }
}
