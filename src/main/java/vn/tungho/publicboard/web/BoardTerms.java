package vn.tungho.publicboard.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;

/** The terms of which every page of the board may speak. */
@ControllerAdvice(basePackageClasses = BoardController.class)
class BoardTerms {
    private final CalendarService calendar;

    BoardTerms(CalendarService calendar) {
        this.calendar = calendar;
    }

    /** Within which a decision may be complained about, in words. */
    @ModelAttribute("complaint")
    String complaint() {
        return calendar.length(TermIds.COMPLAINT_RIGHT);
    }
}
