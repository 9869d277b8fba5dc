package vn.tungho.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import vn.tungho.security.SessionStamps;
import vn.tungho.security.UserService;

/** What happens at a sign-in beside the new session id: the session is entered on the list, and the browser gets its cookie. */
@Component
public class SessionBegin implements SessionAuthenticationStrategy {
    private final Sessions sessions;
    private final SessionStamps stamps;
    private final UserService users;
    private final DeviceCookie cookie;

    SessionBegin(Sessions sessions, SessionStamps stamps, UserService users, DeviceCookie cookie) {
        this.sessions = sessions;
        this.stamps = stamps;
        this.users = users;
        this.cookie = cookie;
    }

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var user = users.find(who.getName()).orElseThrow();
        var device = sessions.open(user.userId(), SignInDetails.of(who.getDetails()));
        cookie.write(request, response, device);
        stamps.of(user.username())
                .ifPresent(stamp -> request.getSession().setAttribute(SessionStamps.ATTRIBUTE, stamp));
    }
}
