package vn.tungho.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tungho.security.session.SessionEnd;
import vn.tungho.security.session.Sessions;

/**
 * Under which stamp the sessions of an account hold. A reset or changed password and a closed account make a new one, so that whoever
 * signed in before has to sign in again, at the pages and in the field app alike.
 */
@Service
public class SessionStamps {
    /** The session's attribute with the stamp it began under. */
    public static final String ATTRIBUTE = SessionStamps.class.getName();

    private final PersonCache people;
    private final UserMapper users;
    private final Sessions sessions;

    SessionStamps(PersonCache people, UserMapper users, Sessions sessions) {
        this.people = people;
        this.users = users;
        this.sessions = sessions;
    }

    /** Ends everything that is open, at the pages and in the field app, but for the session with this key. */
    void end(long userId, @Nullable String but, SessionEnd reason) {
        users.endSessions(userId);
        sessions.endAll(userId, but, reason);
        people.forget();
    }

    /** What a session of this account has to bear now; empty when the account is closed or unknown. */
    public Optional<String> of(String username) {
        return people.find(username).map(entry -> username + " " + entry.sessionStamp());
    }

    /** True for a stamp of the same account, whatever it is worth now. */
    public static boolean isOf(String stamp, String username) {
        return stamp.startsWith(username + " ");
    }
}
