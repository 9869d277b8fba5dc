package vn.tungho.publicboard.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.inyear.IncomeObjectionService;
import vn.tungho.inyear.IncomeReviewService;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.PostingService;
import vn.tungho.publicboard.BoardService;
import vn.tungho.publicboard.CommuneBoard;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.calendar.CalendarService;

/** The pages to read: provinces, communes, what hangs, one list. */
@Controller
class BoardController {
    private static final int MOST_FOUND = 50;

    private final BoardService board;
    private final AreaDirectory areas;
    private final CalendarService calendar;
    private final AppClock clock;

    BoardController(BoardService board, AreaDirectory areas, CalendarService calendar, AppClock clock) {
        this.board = board;
        this.areas = areas;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/cong-khai")
    String home(Model model) {
        model.addAttribute("provinces", areas.provinces());
        return "cong-khai/trang-dau";
    }

    @GetMapping("/cong-khai/tim")
    String search(@RequestParam(name = "ten", defaultValue = "") String typed, Model model) {
        var plain = TextNormalizer.plain(typed);
        model.addAttribute("typed", typed);
        model.addAttribute("found", plain.length() < 2 ? List.of() : find(plain));
        return "cong-khai/tim";
    }

    private List<Found> find(String plain) {
        return areas.communesContaining(plain, MOST_FOUND).stream()
                .map(c -> new Found(c, areas.province(c.provinceCode()).name()))
                .toList();
    }

    /** A commune found by name. */
    record Found(Commune commune, String provinceName) {}

    @GetMapping("/cong-khai/tinh/{code}")
    String province(@PathVariable String code, Model model) {
        var province = areas.province(code);
        model.addAttribute("province", province);
        model.addAttribute("communes", areas.communes(code));
        model.addAttribute("posted", board.postedIn(code));
        model.addAttribute("households", board.province(code));
        return "cong-khai/tinh";
    }

    @GetMapping("/cong-khai/xa/{code}")
    String commune(@PathVariable String code, Model model) {
        var commune = areas.commune(code);
        var now = board.commune(code);
        var villages = board.villages(code);
        model.addAttribute("commune", commune);
        model.addAttribute("province", areas.province(commune.provinceCode()));
        model.addAttribute("board", now);
        model.addAttribute(
                "villages",
                villages.stream()
                        .map(v -> new VillageLine(v.name(), links(now, v.villageCode())))
                        .toList());
        model.addAttribute("money", new Money());
        return "cong-khai/xa";
    }

    /** What hangs in a village: results to be objected to, lists by decision, results of income forms. */
    private List<ListLink> links(CommuneBoard now, String villageCode) {
        return Stream.of(
                        now.postings().stream()
                                .filter(p -> p.villageCode().equals(villageCode))
                                .map(p -> new ListLink(
                                        "/cong-khai/ds/" + p.postingId(),
                                        p.kind().label(),
                                        due(p.endsOn(), PostingService.rule(p.kind())))),
                        now.recognised().stream()
                                .filter(p -> p.villageCode().equals(villageCode))
                                .map(p -> new ListLink(
                                        "/cong-khai/cn/" + p.listId(),
                                        "Danh sách được công nhận",
                                        days(clock.today(), p.endsOn()))),
                        now.incomes().stream()
                                .filter(p -> p.villageCode().equals(villageCode))
                                .map(p -> new ListLink(
                                        "/cong-khai/thu-nhap/" + p.requestId(),
                                        p.kind().label(),
                                        due(p.endsOn(), IncomeReviewService.POSTING_RULE))))
                .flatMap(l -> l)
                .toList();
    }

    /** How long a list hangs that is counted in calendar days. */
    static String days(LocalDate today, LocalDate lastDay) {
        var left = ChronoUnit.DAYS.between(today, lastDay);
        return left == 0
                ? "hôm nay là ngày cuối"
                : "còn " + left + " ngày (đến hết " + VietnameseFormat.weekdayDate(lastDay) + ")";
    }

    /** A village with the lists that hang there. */
    record VillageLine(String name, List<ListLink> lists) {}

    /** A list that hangs, and how long still. */
    record ListLink(String path, String kind, String due) {}

    /** Amounts as they are written. */
    static final class Money {
        public String words(long dong) {
            return VietnameseFormat.money(dong);
        }
    }

    @GetMapping("/cong-khai/ds/{postingId}")
    ModelAndView posting(@PathVariable long postingId, Model model) {
        var posting = board.posting(postingId).orElse(null);
        if (posting == null) {
            return gone(board.isYetToCome(postingId));
        }
        var page = new ModelAndView("cong-khai/danh-sach");
        page.addObject("p", posting);
        page.addObject("village", board.villageName(posting));
        page.addObject("commune", areas.commune(posting.area().code().substring(0, 5)));
        page.addObject("from", VietnameseFormat.weekdayDate(posting.fromDay()));
        page.addObject("due", due(posting.lastDay(), PostingService.rule(posting.kind())));
        page.addObject("reverification", calendar.length(ObjectionService.REVERIFICATION_RULE));
        return page;
    }

    @GetMapping("/cong-khai/thu-nhap/{requestId}")
    ModelAndView income(@PathVariable long requestId) {
        var posting = board.income(requestId).orElse(null);
        if (posting == null) {
            // one answer for what is over and for what never hung: a request that waits stays unknown
            return gone(false);
        }
        var page = new ModelAndView("cong-khai/thu-nhap");
        page.addObject("p", posting);
        page.addObject("village", board.villageName(posting.villageCode()));
        page.addObject("commune", areas.commune(posting.communeCode()));
        page.addObject("from", VietnameseFormat.weekdayDate(posting.fromDay()));
        page.addObject("due", due(posting.lastDay(), IncomeReviewService.POSTING_RULE));
        page.addObject("reverification", calendar.length(IncomeObjectionService.REVERIFICATION_RULE));
        return page;
    }

    /** A list that does not hang: never shown, wherever its address was kept. */
    static ModelAndView gone(boolean yetToCome) {
        var page = new ModelAndView("cong-khai/het-han");
        page.addObject("yetToCome", yetToCome);
        page.setStatus(yetToCome ? HttpStatus.NOT_FOUND : HttpStatus.GONE);
        return page;
    }

    private String due(java.time.LocalDate day, String rule) {
        return VietnameseFormat.due(calendar.calendar(), clock.today(), calendar.kept(day, rule, null));
    }

    @org.springframework.web.bind.annotation.ExceptionHandler({
        BusinessException.class,
        org.springframework.web.method.annotation.MethodArgumentTypeMismatchException.class
    })
    ModelAndView unknown() {
        var page = new ModelAndView("cong-khai/khong-co");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    /** What search engines may read of these pages: nothing. */
    @GetMapping(value = "/robots.txt", produces = "text/plain")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok("User-agent: *\nDisallow: /\n");
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
