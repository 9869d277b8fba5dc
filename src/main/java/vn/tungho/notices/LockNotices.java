package vn.tungho.notices;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tungho.security.AccountLocked;
import vn.tungho.shared.VietnameseFormat;

/** Tells the owner of an account that somebody used up the tries at it. */
@Component
class LockNotices {
    private final NoticeService notices;

    LockNotices(NoticeService notices) {
        this.notices = notices;
    }

    @EventListener
    void locked(AccountLocked lock) {
        var words = Map.of(
                "username", lock.username(),
                "address", lock.address(),
                "when", VietnameseFormat.dateTime(lock.at()),
                "until", VietnameseFormat.dateTime(lock.until()));
        notices.send(new NewNotice("account-locked", words, NoticeTo.user(lock.userId()), "phien-cua-toi"));
    }
}
