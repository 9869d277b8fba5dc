package vn.tungho.operations.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.tungho.shared.outage.DatabaseState;

/** While the database is away nobody waits for it, and what a citizen wrote stays with him. */
class OutageGateTest {
    private static final FilterChain PAGE = (q, a) -> a.getWriter().write("the page");
    private static final FilterChain FAILS = (q, a) -> {
        throw new ServletException(new java.sql.SQLException("The table is full", "HY000", 1114));
    };

    private final DatabaseState state = new DatabaseState();
    private final OutageGate gate = new OutageGate(state);

    @Test
    void aDatabaseThatAnswersLetsEverythingPass() throws Exception {
        assertThat(get("/cong-khai", PAGE).getContentAsString()).isEqualTo("the page");
        assertThat(get(OutageGate.STATE, PAGE).getContentAsString()).isEqualTo("here");
    }

    @Test
    void aPageSaysSoInWordsAtOnceAndOpensItself() throws Exception {
        state.away();
        for (var path : new String[] {"/", "/cong-khai", "/viec/12"}) {
            var answer = get(path, FAILS);
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString())
                    .contains("lang=\"vi\"", OutagePage.WORDS, "Trang này tự mở lại", "http-equiv=\"refresh\"");
            assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        }
        assertThat(get(OutageGate.STATE, FAILS).getContentAsString()).isEqualTo("away");
        assertThat(get("/css/kit.css", PAGE).getContentAsString()).isEqualTo("the page");
        assertThat(get("/actuator/health", FAILS).getContentAsString()).isEqualTo("{\"status\":\"DOWN\"}");
        state.back();
        assertThat(get("/", PAGE).getContentAsString()).isEqualTo("the page");
    }

    @Test
    void whatAPageOfTheDeskSendsIsRefusedUnreadSoThatThePageSendsItAgain() throws Exception {
        state.away();
        var request = post("/");
        request.setParameter("v-r", "uidl");
        var answer = pass(request, FAILS);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).startsWith("text/plain");
    }

    @Test
    void theWordsOfAPublicFormStayOnThePageWithAButtonThatSendsThemAgain() throws Exception {
        state.away();
        var answer = pass(form(), FAILS).getContentAsString();
        assertThat(answer)
                .contains(
                        "Phiếu của bạn chưa được ghi",
                        "Hộ này có <b>xe tải</b>".replace("<", "&lt;").replace(">", "&gt;"))
                .contains("<form method=\"post\" action=\"/cong-khai/ds/4/y-kien\">", "Gửi lại")
                .contains("name=\"khoa\" value=\"k1\"", "name=\"loai\" value=\"INCLUSION\"")
                .doesNotContain("<b>", "http-equiv=\"refresh\"");
    }

    @Test
    void theyStayAlsoWhenTheFailureComesHalfwayAsOnAFullDisk() throws Exception {
        var answer = pass(form(), FAILS);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("chưa được ghi", "xe tải", "Gửi lại");
        assertThatThrownBy(() -> pass(post("/dang-nhap"), FAILS)).isInstanceOf(ServletException.class);
    }

    @Test
    void aPasswordIsNotShownAgain() throws Exception {
        state.away();
        var request = post("/dang-nhap");
        request.setParameter("password", "bi-mat-123");
        assertThat(pass(request, FAILS).getContentAsString())
                .contains("chưa được ghi")
                .doesNotContain("bi-mat-123");
    }

    @Test
    void everyFieldOfThePublicFormsIsShownOrGoesAlongUnseen() throws Exception {
        var unseen = Set.of("khoa", "loai", "dong", "thon", "trangweb");
        for (var form : new String[] {"ObjectionForm", "RequestForm"}) {
            var parts = Class.forName("vn.tungho.publicboard.web." + form).getRecordComponents();
            assertThat(Arrays.stream(parts).map(java.lang.reflect.RecordComponent::getName))
                    .allMatch(name -> unseen.contains(name) || OutagePage.ASKED.containsKey(name));
        }
    }

    private static MockHttpServletRequest form() {
        var request = post("/cong-khai/ds/4/y-kien");
        request.setParameter("khoa", "k1");
        request.setParameter("loai", "INCLUSION");
        request.setParameter("noidung", "Hộ này có <b>xe tải</b>");
        return request;
    }

    private static MockHttpServletRequest post(String path) {
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader("Accept", "text/html");
        return request;
    }

    private MockHttpServletResponse get(String path, FilterChain chain) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", "text/html");
        return pass(request, chain);
    }

    private MockHttpServletResponse pass(MockHttpServletRequest request, FilterChain chain)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, chain);
        return response;
    }
}
