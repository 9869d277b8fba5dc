package vn.tungho.publicboard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestService;
import vn.tungho.publicboard.web.ObjectionController.FormWords;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;

/** “Tôi đề nghị rà soát”: an in-year request from home. */
@Controller
class RequestController {
    private final RequestService requests;
    private final BoardLimits limits;
    private final ClientAddress address;
    private final AreaDirectory areas;
    private final AppClock clock;

    RequestController(
            RequestService requests, BoardLimits limits, ClientAddress address, AreaDirectory areas, AppClock clock) {
        this.requests = requests;
        this.limits = limits;
        this.address = address;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/cong-khai/xa/{code}/de-nghi")
    ModelAndView form(@PathVariable String code) {
        return show(code, RequestForm.empty(), null);
    }

    @PostMapping("/cong-khai/xa/{code}/de-nghi")
    ModelAndView send(@PathVariable String code, @ModelAttribute RequestForm form, HttpServletRequest request) {
        if (request.getAttribute(BoardSecurity.STALE) != null) {
            return show(code, form, FormWords.STALE);
        }
        if (!limits.maySend(address.of(request), "xa" + code)) {
            return show(code, form, FormWords.TOO_MANY);
        }
        try {
            return FormWords.sent(requests.lodge(form.read(code, clock.today())), "Đã gửi đề nghị của bạn");
        } catch (BusinessException e) {
            return show(code, form, e.getMessage());
        }
    }

    private ModelAndView show(String code, RequestForm form, @Nullable String error) {
        var commune = areas.findCommune(code).orElse(null);
        if (commune == null) {
            return BoardController.gone(true);
        }
        var page = new ModelAndView("cong-khai/de-nghi");
        if (error != null) {
            page.setStatus(FormWords.status(error));
        }
        page.addObject("commune", commune);
        page.addObject("villages", areas.villages(code));
        page.addObject("kinds", RequestKind.values());
        page.addObject("f", form);
        page.addObject("error", error);
        return page;
    }
}
