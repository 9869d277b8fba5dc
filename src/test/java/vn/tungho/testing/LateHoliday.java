package vn.tungho.testing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.calendar.CalendarEffect;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Holiday;

/** Enters a day off after terms have ended, as the administrator, and finds what is asked about them. */
@Component
public class LateHoliday {
    private final CalendarService calendar;
    private final TermQuestionService questions;

    LateHoliday(CalendarService calendar, TermQuestionService questions) {
        this.calendar = calendar;
        this.questions = questions;
    }

    public CalendarEffect enter(LocalDate day) {
        return SignInAs.user(
                "admin",
                () -> calendar.enter(new Holiday(day, Holiday.Kind.OFF, "Ngày nghỉ báo muộn", "Thông báo khẩn", true)));
    }

    public void drop(LocalDate day) {
        SignInAs.user("admin", () -> calendar.drop(day));
    }

    /** What the person is asked about objects of this kind, the newest first. */
    public List<TermQuestion> asked(String user, String objectType) {
        return SignInAs.user(
                user,
                () -> questions.page(null, Long.MAX_VALUE, 500).stream()
                        .filter(q -> q.objectType().equals(objectType))
                        .toList());
    }

    /** The newest question about this object. */
    public TermQuestion about(String user, String objectType, Object objectId) {
        return asked(user, objectType).stream()
                .filter(q -> q.objectId().equals(objectId.toString()))
                .findFirst()
                .orElseThrow();
    }
}
