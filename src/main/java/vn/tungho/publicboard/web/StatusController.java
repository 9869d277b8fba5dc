package vn.tungho.publicboard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.publicboard.StatusService;

/** Where a matter stands. The code is sent in the body, so that it stands in no log and no history. */
@Controller
class StatusController {
    private final StatusService status;
    private final BoardLimits limits;
    private final ClientAddress address;

    StatusController(StatusService status, BoardLimits limits, ClientAddress address) {
        this.status = status;
        this.limits = limits;
        this.address = address;
    }

    @GetMapping("/cong-khai/tra-cuu")
    ModelAndView form() {
        return page("", "");
    }

    @PostMapping("/cong-khai/tra-cuu")
    ModelAndView look(@RequestParam(name = "ma", defaultValue = "") String typed, HttpServletRequest request) {
        if (request.getAttribute(BoardSecurity.STALE) != null) {
            return page(typed, "Trang đã mở quá lâu hoặc trình duyệt chặn cookie. Hãy bấm “Xem” lần nữa.");
        }
        if (!limits.mayTry(address.of(request))) {
            var page = page(typed, "Đã tra quá nhiều mã. Hãy đợi một phút rồi thử lại.");
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
        var found = status.find(typed);
        var page = page(
                typed,
                found.isPresent()
                        ? ""
                        : "Không có việc nào mang mã này. Hãy xem lại từng chữ trên giấy hẹn hoặc tin nhắn.");
        found.ifPresent(m -> page.addObject("matter", m));
        return page;
    }

    private static ModelAndView page(String typed, String error) {
        var page = new ModelAndView("cong-khai/tra-cuu");
        page.addObject("typed", typed);
        page.addObject("error", error.isEmpty() ? null : error);
        page.addObject("matter", null);
        return page;
    }
}
