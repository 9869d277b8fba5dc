package vn.tungho.notices;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;

/** The inbox of the person at work, and where they want to be told as well. */
@Service
public class InboxService {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]{2,}");
    private static final int EMAIL_LENGTH = 200;

    private final NoticeMapper notices;
    private final CurrentUser currentUser;
    private final AppClock clock;

    InboxService(NoticeMapper notices, CurrentUser currentUser, AppClock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One's own notices, newest first; {@code before} is the last id seen, {@link Long#MAX_VALUE} at first. */
    @Transactional(readOnly = true)
    public List<Notice> page(long before, int limit) {
        return notices.page(me(), before, limit);
    }

    /** How many are unread, at most 100. */
    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(me());
    }

    /** Marks one's own notice as read; a second time and somebody else's do nothing. */
    @Transactional
    public void markRead(long noticeId) {
        notices.markRead(noticeId, me(), clock.now());
    }

    /** Marks everything as read; returns how many were not. */
    @Transactional
    public int markAllRead() {
        return notices.markAllRead(me(), clock.now());
    }

    /** The e-mail address one left. */
    @Transactional(readOnly = true)
    public Optional<String> email() {
        return notices.email(me());
    }

    /** From now on every notice is also announced to this address; an empty one ends that. */
    @Transactional
    public void putEmail(String typed) {
        var email = typed.strip();
        if (email.isEmpty()) {
            notices.forgetEmail(me());
            return;
        }
        if (!isEmail(email)) {
            throw new BusinessException("Địa chỉ thư “" + email + "” chưa đúng. Hãy nhập dạng ten@coquan.vn.");
        }
        notices.putEmail(me(), email);
    }

    /** True for what looks like an e-mail address. */
    public static boolean isEmail(String text) {
        return text.length() <= EMAIL_LENGTH && EMAIL.matcher(text).matches();
    }

    private long me() {
        return currentUser.require().userId();
    }
}
