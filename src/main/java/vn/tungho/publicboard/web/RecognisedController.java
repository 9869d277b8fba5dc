package vn.tungho.publicboard.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.publication.PublicationWords;
import vn.tungho.publicboard.BoardService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;

/** The page of a village's recognised list, while it hangs. */
@Controller
class RecognisedController {
    private final BoardService board;
    private final AreaDirectory areas;
    private final CalendarService calendar;
    private final AppClock clock;

    RecognisedController(BoardService board, AreaDirectory areas, CalendarService calendar, AppClock clock) {
        this.board = board;
        this.areas = areas;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/cong-khai/cn/{listId}")
    ModelAndView list(@PathVariable long listId) {
        var list = board.recognised(listId).orElse(null);
        if (list == null) {
            return BoardController.gone(board.isRecognisedYetToCome(listId));
        }
        var page = new ModelAndView("cong-khai/cong-nhan");
        page.addObject("p", list);
        page.addObject("commune", areas.commune(list.area().code().substring(0, 5)));
        page.addObject("decided", VietnameseFormat.date(list.decidedOn()));
        page.addObject("from", VietnameseFormat.weekdayDate(list.fromDay()));
        page.addObject("due", BoardController.days(clock.today(), list.lastDay()));
        page.addObject("complaint", PublicationWords.howToComplain(calendar));
        return page;
    }

    /** A path that names no list is answered as one that never was. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView unknown() {
        var page = new ModelAndView("cong-khai/khong-co");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
