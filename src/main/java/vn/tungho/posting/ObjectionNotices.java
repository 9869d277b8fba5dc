package vn.tungho.posting;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;

/** Tells whoever objected that it was taken down and how it ended, and the office what came in from outside. */
@Component
class ObjectionNotices {
    private static final String STATUS_PAGE = "cong-khai/tra-cuu";

    private final NoticeService notices;
    private final AreaDirectory areas;
    private final CalendarService calendar;

    ObjectionNotices(NoticeService notices, AreaDirectory areas, CalendarService calendar) {
        this.calendar = calendar;
        this.notices = notices;
        this.areas = areas;
    }

    /** The objection was taken down. */
    void received(Objection o) {
        if (o.channel() == ObjectionChannel.WEB && !o.isLate()) {
            Map<String, String> words = Map.of(
                    "village", areas.displayName(o.area()),
                    "kind", o.kind().label(),
                    "due", due(o));
            notices.send(new NewNotice(
                    "objection-from-board",
                    words,
                    NoticeTo.role(Role.POVERTY_OFFICER, o.communeCode()),
                    "niem-yet/" + o.postingId()));
        }
        tell(o, o.isLate() ? "objection-recorded-late" : "objection-received");
    }

    /** The objection came to its end. */
    void ended(Objection o) {
        tell(o, "objection-ended");
    }

    private void tell(Objection o, String template) {
        var code = o.trackingCode();
        if (code == null) {
            return;
        }
        var conclusion = o.conclusion();
        Map<String, String> words = Map.of(
                "commune", areas.displayName(Area.commune(o.provinceCode(), o.communeCode())),
                "date", VietnameseFormat.date(o.receivedOn()),
                "due", due(o),
                "code", code,
                "outcome", o.state().label(),
                "conclusion", Objects.requireNonNullElse(conclusion, ""),
                "posting", calendar.length(PostingService.SECOND_POSTING_RULE));
        var to = NoticeTo.contact(o.complainantName(), o.complainantPhone(), o.complainantEmail());
        notices.send(new NewNotice(template, words, to, STATUS_PAGE));
    }

    private static String due(Objection o) {
        return o.dueOn() == null ? "" : VietnameseFormat.weekdayDate(o.dueOn());
    }
}
