package vn.tungho.notices;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tungho.security.AccountChangeAsked;
import vn.tungho.security.AccountChangeDone;

/** Tells other administrators what waits for a second one, and the owner what two of them did to his account. */
@Component
class AccountNotices {
    private final NoticeService notices;

    AccountNotices(NoticeService notices) {
        this.notices = notices;
    }

    @EventListener
    void asked(AccountChangeAsked asked) {
        var words = Map.of(
                "asker", asked.change().askerName(),
                "what", asked.change().kind().label(),
                "username", asked.username());
        for (var administrator : asked.administrators()) {
            notices.send(new NewNotice(
                    "account-change-asked",
                    words,
                    NoticeTo.user(administrator),
                    "nguoi-dung/" + asked.change().userId()));
        }
    }

    @EventListener
    void done(AccountChangeDone done) {
        var words = Map.of(
                "what", done.change().kind().label(),
                "asker", done.change().askerName(),
                "doer", done.doerName());
        notices.send(new NewNotice(
                "account-changed", words, NoticeTo.user(done.change().userId()), "phien-cua-toi"));
    }
}
