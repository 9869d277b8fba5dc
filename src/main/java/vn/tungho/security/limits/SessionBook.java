package vn.tungho.security.limits;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The sessions of this server. Before somebody signs in a session lives for minutes and is counted by the address it came from; a flood of
 * sign-in pages puts out the oldest of its kind and nobody who works.
 */
final class SessionBook implements HttpSessionListener, HttpSessionAttributeListener {
    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Limits limits;
    private final Duration signedIn;
    private final ThreadLocal<String> from = new ThreadLocal<>();
    private final ConcurrentHashMap<HttpSession, Entry> entries = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> anonymous = new ConcurrentHashMap<>();
    private final AtomicLong anonymousInAll = new AtomicLong();
    private final AtomicLong people = new AtomicLong();

    SessionBook(Limits limits, Duration signedIn) {
        this.limits = limits;
        this.signedIn = signedIn;
    }

    /** Why nobody gets a new session now. */
    record Refusal(int status, String words) {}

    private record Entry(String address, long begun, boolean isSignedIn) {}

    /** What is done for a request. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, ServletException;
    }

    @Nullable Refusal refusal(String address) {
        if (people.get() >= limits.mostSignedIn()) {
            return new Refusal(503, "Hệ thống đang đông, chưa nhận thêm người. Hãy thử lại sau ít phút.");
        }
        if (anonymous.getOrDefault(address, 0) >= limits.anonymousSessionsAnAddress()) {
            return new Refusal(
                    429,
                    "Có quá nhiều trang đăng nhập đang mở từ mạng của bạn. Hãy đóng bớt hoặc thử lại sau ít phút.");
        }
        return null;
    }

    void from(String address, Work work) throws IOException, ServletException {
        from.set(address);
        try {
            work.run();
        } finally {
            from.remove();
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setMaxInactiveInterval((int) limits.anonymousSession().toSeconds());
        var address = from.get() == null ? "" : from.get();
        if (anonymousInAll.get() >= limits.anonymousSessions()) {
            putOutTheOldest();
        }
        entries.put(session, new Entry(address, System.nanoTime(), false));
        anonymous.merge(address, 1, Integer::sum);
        anonymousInAll.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(entries.remove(event.getSession()));
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(SIGNED_IN)) {
            var session = event.getSession();
            var entry = entries.get(session);
            if (entry != null && !entry.isSignedIn()) {
                forget(entry);
                entries.put(session, new Entry(entry.address(), entry.begun(), true));
                people.incrementAndGet();
                session.setMaxInactiveInterval((int) signedIn.toSeconds());
            }
        }
    }

    private void forget(@Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        if (entry.isSignedIn()) {
            people.decrementAndGet();
        } else {
            anonymousInAll.decrementAndGet();
            anonymous.computeIfPresent(entry.address(), (a, n) -> n > 1 ? n - 1 : null);
        }
    }

    private void putOutTheOldest() {
        entries.entrySet().stream()
                .filter(e -> !e.getValue().isSignedIn())
                .min(Comparator.comparingLong(e -> e.getValue().begun()))
                .ifPresent(e -> {
                    try {
                        e.getKey().invalidate();
                    } catch (IllegalStateException alreadyEnded) {
                        forget(entries.remove(e.getKey()));
                    }
                });
    }
}
