package vn.tungho.simulation;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PostingService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.terms.TermChangeService;
import vn.tungho.terms.TermProposal;

/** A longer posting, from today and for what hangs already, waits in the demo for the administrator shown on the login page. */
@Component
@Order(62)
record DemoTerm(TermChangeService changes, CalendarService calendar, AppClock clock) implements DemoPart {
    @Override
    public void fill(Demo demo) {
        if (!changes.open().isEmpty() || !changes.closed(1).isEmpty()) {
            return;
        }
        var now = calendar.rule(PostingService.POSTING_RULE);
        SignInAs.user(
                "quantri2",
                () -> changes.propose(new TermProposal(
                        now.deadlineRule(),
                        now.amount() + 1,
                        now.unit(),
                        "Văn bản giả định của dữ liệu dùng thử (không phải văn bản thật)",
                        clock.today(),
                        true,
                        false,
                        "Cho thử việc sửa thời hạn bằng hai người: thêm một ngày niêm yết")));
    }
}
