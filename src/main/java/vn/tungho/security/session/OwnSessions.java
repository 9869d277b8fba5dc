package vn.tungho.security.session;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/** One's own sessions and devices, to look at and to end. */
@Service
public class OwnSessions {
    private final SessionMapper mapper;
    private final Sessions sessions;
    private final CurrentUser current;
    private final SignInRules rules;
    private final AuditTrail audit;
    private final AppClock clock;
    private final Duration idle;

    OwnSessions(
            SessionMapper mapper,
            Sessions sessions,
            CurrentUser current,
            SignInRules rules,
            AuditTrail audit,
            AppClock clock,
            @Value("${server.servlet.session.timeout:60m}") Duration idle) {
        this.mapper = mapper;
        this.sessions = sessions;
        this.current = current;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.idle = idle;
    }

    /** Those that are open: not ended, and used within the time after which the server forgets one. */
    @Transactional(readOnly = true)
    public List<OwnSession> open() {
        return mapper.open(me(), currentKey(), clock.now().minus(idle));
    }

    /** Browsers in which I signed in before and that are still remembered. */
    @Transactional(readOnly = true)
    public List<KnownDevice> devices() {
        return mapper.devices(me(), currentDevice(), since());
    }

    /** Ends one session of mine, here or elsewhere. */
    @Transactional
    public void end(String key) {
        if (!sessions.end(me(), key, SessionEnd.BY_OWNER)) {
            throw new BusinessException("Phiên này đã kết thúc trước đó. Hãy tải lại trang.");
        }
        audit.write("end-session", "app_user", me(), null, "1 phiên");
    }

    /** Ends all sessions of mine but this one; returns how many. */
    @Transactional
    public int endOthers() {
        var ended = sessions.endAll(me(), SignInDetails.currentKey(), SessionEnd.BY_OWNER);
        audit.write("end-session", "app_user", me(), null, ended + " phiên khác");
        return ended;
    }

    /** A device is a stranger from now on, and what is open on it ends. */
    @Transactional
    public void forget(String deviceId) {
        if (mapper.forget(deviceId, me(), clock.now()) == 0) {
            throw new BusinessException("Thiết bị này đã được gỡ trước đó. Hãy tải lại trang.");
        }
        mapper.endOfDevice(me(), deviceId, SessionEnd.BY_OWNER, clock.now());
        sessions.forget();
        audit.write("forget-device", "app_user", me(), null, "thiết bị " + deviceId);
    }

    private LocalDateTime since() {
        return clock.now().minus(rules.get("KNOWN_DEVICE").length());
    }

    private String currentDevice() {
        return mapper.find(currentKey()).map(SessionMapper.State::deviceId).orElse("");
    }

    private static String currentKey() {
        var key = SignInDetails.currentKey();
        return key == null ? "" : key;
    }

    private long me() {
        return current.require().userId();
    }
}
