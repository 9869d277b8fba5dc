package vn.tungho.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that began before the password was reset or the account closed; what follows meets nobody signed in. */
public final class SessionGuard extends OncePerRequestFilter {
    private final SessionStamps stamps;

    /** Stands in a security chain after the session's context was read; not a filter of its own. */
    public SessionGuard(SessionStamps stamps) {
        this.stamps = stamps;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && who != null && !(who instanceof AnonymousAuthenticationToken)) {
            check(session, who.getName());
        }
        chain.doFilter(request, response);
    }

    private void check(HttpSession session, String username) {
        var now = stamps.of(username).orElse("");
        var begun = (String) session.getAttribute(SessionStamps.ATTRIBUTE);
        var isFirst = begun == null || !SessionStamps.isOf(begun, username);
        if (now.isEmpty() || !(isFirst || now.equals(begun))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        } else if (isFirst) {
            session.setAttribute(SessionStamps.ATTRIBUTE, now);
        }
    }
}
