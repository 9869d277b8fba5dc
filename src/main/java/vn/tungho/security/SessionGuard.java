package vn.tungho.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tungho.security.session.EndNote;
import vn.tungho.security.session.SessionEnd;
import vn.tungho.security.session.Sessions;
import vn.tungho.security.session.SignInDetails;

/**
 * Meets each request of somebody signed in: a session that was ended, has lasted too long or began before the password, the account or
 * a role changed is over; the browser keeps why, for the sign-in page to say.
 */
public final class SessionGuard extends OncePerRequestFilter {
    private final Checks checks;

    /** Stands in a security chain after the session's context was read; not a filter of its own. */
    public SessionGuard(Checks checks) {
        this.checks = checks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && who != null && !(who instanceof AnonymousAuthenticationToken)) {
            checks.over(session, who).ifPresent(reason -> {
                response.addHeader(HttpHeaders.SET_COOKIE, EndNote.of(reason, request.isSecure()));
                session.invalidate();
                SecurityContextHolder.clearContext();
            });
        }
        chain.doFilter(request, response);
    }

    /** What a session is held against. */
    @Component
    public static class Checks {
        private final SessionStamps stamps;
        private final Sessions sessions;

        Checks(SessionStamps stamps, Sessions sessions) {
            this.stamps = stamps;
            this.sessions = sessions;
        }

        Optional<SessionEnd> over(HttpSession session, Authentication who) {
            var key = SignInDetails.of(who.getDetails()).sessionKey();
            var ended = key == null ? Optional.<SessionEnd>empty() : sessions.over(key);
            return ended.isPresent() ? ended : stampOver(session, who.getName());
        }

        private Optional<SessionEnd> stampOver(HttpSession session, String username) {
            var now = stamps.of(username).orElse("");
            var begun = (String) session.getAttribute(SessionStamps.ATTRIBUTE);
            var isFirst = begun == null || !SessionStamps.isOf(begun, username);
            if (now.isEmpty() || !(isFirst || now.equals(begun))) {
                return Optional.of(SessionEnd.CHANGED);
            }
            if (isFirst) {
                session.setAttribute(SessionStamps.ATTRIBUTE, now);
            }
            return Optional.empty();
        }
    }
}
