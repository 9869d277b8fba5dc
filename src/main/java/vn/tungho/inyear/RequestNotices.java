package vn.tungho.inyear;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;

/** What the requester is told: the code at the start, the result at the end. */
@Component
class RequestNotices {
    private final NoticeService notices;
    private final CalendarService calendar;

    RequestNotices(NoticeService notices, CalendarService calendar) {
        this.notices = notices;
        this.calendar = calendar;
    }

    void lodged(Request request) {
        send(
                "inyear-lodged",
                request,
                Map.of(
                        "code",
                        request.trackingCode(),
                        "kind",
                        request.kind().label(),
                        "term",
                        calendar.length(RequestRoundService.DECISION_RULE)));
    }

    void decided(Request request) {
        var on = request.decidedOn();
        var number = request.decisionNumber();
        if (on == null || number == null) {
            throw new IllegalStateException("not decided: " + request.requestId());
        }
        send(
                request.state() == RequestState.RECOGNISED ? "inyear-recognised" : "inyear-refused",
                request,
                Map.of(
                        "code",
                        request.trackingCode(),
                        "kind",
                        request.kind().label(),
                        "number",
                        number,
                        "date",
                        VietnameseFormat.date(on),
                        "complaint",
                        calendar.length(TermIds.COMPLAINT_RIGHT, on)));
    }

    private void send(String template, Request request, Map<String, String> words) {
        notices.send(new NewNotice(
                template, words, NoticeTo.contact(request.requesterName(), request.phone(), request.email()), ""));
    }
}
