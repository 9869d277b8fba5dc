package vn.tungho.operations.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tungho.shared.outage.Commits;
import vn.tungho.shared.outage.DatabaseFault;
import vn.tungho.shared.outage.DatabaseState;
import vn.tungho.shared.trouble.TroubleBook;

/**
 * Lets nobody wait for a database that is away: pages say so at once and open themselves when it is back, what a page of the desk sends is
 * refused unread and sent again by the page, and the words of a public form stay on the page. The state itself is asked at {@link #STATE}.
 */
final class OutageGate extends OncePerRequestFilter {
    /** Where a page asks every two seconds; answers without session, rights or database. */
    static final String STATE = "/tinh-trang";

    private static final Logger LOG = LoggerFactory.getLogger(OutageGate.class);
    private static final String HEALTH = "/actuator/health";
    private static final String PUBLIC = "/cong-khai";
    private static final List<String> WITHOUT_DATABASE = List.of(
            "/css/", "/js/", "/icons/", "/VAADIN/", "/webjars/", "/field/", "/favicon.ico", "/manifest.webmanifest");

    private final DatabaseState state;

    OutageGate(DatabaseState state) {
        this.state = state;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(TroubleBook.NUMBER, TroubleBook.newNumber());
        try {
            gate(request, response, chain);
        } finally {
            MDC.remove(TroubleBook.NUMBER);
        }
    }

    private void gate(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.equals(STATE)) {
            write(response, HttpServletResponse.SC_OK, "text/plain", state.isAway() ? "away" : "here");
        } else if (!state.isAway() || WITHOUT_DATABASE.stream().anyMatch(path::startsWith)) {
            pass(request, response, chain, path);
        } else if (path.startsWith(HEALTH)) {
            write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "application/json", "{\"status\":\"DOWN\"}");
        } else {
            response.setHeader("Retry-After", "3");
            answer(
                    request,
                    response,
                    path.startsWith(PUBLIC) ? OutagePage.Known.NOT_WRITTEN : OutagePage.Known.NOTHING);
        }
    }

    /** What a citizen wrote stays with him also when the failure comes halfway; a page whose database left halfway says so. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws ServletException, IOException {
        Commits.reset();
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var keepsWords = path.startsWith(PUBLIC) && "POST".equals(request.getMethod());
            var isCutOff = Commits.count() == 0 && DatabaseFault.of(e) == DatabaseFault.LOST;
            if (response.isCommitted() || !(keepsWords || isCutOff)) {
                throw e;
            }
            LOG.error("{} failed", keepsWords ? "A public form" : "A page", e);
            forget(response);
            answer(request, response, keepsWords ? known() : OutagePage.Known.NOTHING);
        }
    }

    private static OutagePage.Known known() {
        return Commits.count() == 0 ? OutagePage.Known.NOT_WRITTEN : OutagePage.Known.UNKNOWN;
    }

    /** What was begun of an answer; the headers that every answer bears stay. */
    private static void forget(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, String>();
        response.getHeaderNames().stream()
                .filter(name -> !name.startsWith("Content-L") && !name.startsWith("Location"))
                .forEach(name -> headers.put(name, response.getHeader(name)));
        response.reset();
        headers.forEach(response::setHeader);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, OutagePage.Known known)
            throws IOException {
        var isPage = request.getParameter("v-r") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        if (!isPage) {
            write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "text/plain", OutagePage.WORDS);
            return;
        }
        response.setHeader("Content-Security-Policy", OutagePage.POLICY);
        write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "text/html", OutagePage.of(request, known));
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
