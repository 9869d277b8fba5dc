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
import vn.tungho.publicboard.BoardForms;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;

/** “Tôi đề nghị rà soát”: an in-year request from home. */
@Controller
class RequestController {
    private final RequestService requests;
    private final BoardForms forms;
    private final BoardLimits limits;
    private final ClientAddress address;
    private final AreaDirectory areas;
    private final AppClock clock;

    RequestController(
            RequestService requests,
            BoardForms forms,
            BoardLimits limits,
            ClientAddress address,
            AreaDirectory areas,
            AppClock clock) {
        this.requests = requests;
        this.forms = forms;
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
        var digest = form.digest();
        if (!forms.isKnown(form.khoa(), digest) && !limits.maySend(address.of(request), "xa" + code)) {
            return show(code, form, FormWords.TOO_MANY);
        }
        try {
            var asked = form.read(code, clock.today());
            var sent = forms.once(
                    form.khoa(), digest, "Đã gửi đề nghị của bạn", this::isEnded, () -> requests.lodge(asked));
            return sent.isOther() ? show(code, form.anew(), FormWords.other(sent)) : FormWords.receipt(sent);
        } catch (BusinessException e) {
            return show(code, form, e.getMessage());
        }
    }

    private boolean isEnded(String trackingCode) {
        return requests.byCode(trackingCode).filter(r -> r.endedOn() != null).isPresent();
    }

    private ModelAndView show(String code, RequestForm form, @Nullable String error) {
        var commune = areas.findCommune(code).orElse(null);
        if (commune == null) {
            return BoardController.gone(true);
        }
        var page = FormWords.again("cong-khai/de-nghi", error);
        page.addObject("commune", commune);
        page.addObject("villages", areas.villages(code));
        page.addObject("kinds", RequestKind.values());
        page.addObject("f", BoardForms.isKey(form.khoa()) ? form : form.anew());
        return page;
    }
}
