package vn.tungho.publicboard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.PostingKind;
import vn.tungho.publicboard.BoardObjections;
import vn.tungho.publicboard.BoardService;
import vn.tungho.shared.BusinessException;

/** “Tôi có ý kiến”: the form on a list that hangs. What was typed survives every refusal. */
@Controller
class ObjectionController {
    private final BoardService board;
    private final BoardObjections objections;
    private final BoardLimits limits;
    private final ClientAddress address;

    ObjectionController(BoardService board, BoardObjections objections, BoardLimits limits, ClientAddress address) {
        this.board = board;
        this.objections = objections;
        this.limits = limits;
        this.address = address;
    }

    @GetMapping("/cong-khai/ds/{postingId}/y-kien")
    ModelAndView form(
            @PathVariable long postingId, @RequestParam(name = "dong", required = false) @Nullable String line) {
        return show(postingId, ObjectionForm.about(line), null);
    }

    @PostMapping("/cong-khai/ds/{postingId}/y-kien")
    ModelAndView send(@PathVariable long postingId, @ModelAttribute ObjectionForm form, HttpServletRequest request) {
        if (request.getAttribute(BoardSecurity.STALE) != null) {
            return show(postingId, form, FormWords.STALE);
        }
        if (!limits.maySend(address.of(request), "ds" + postingId)) {
            return show(postingId, form, FormWords.TOO_MANY);
        }
        try {
            return FormWords.sent(objections.send(postingId, form.read()), "Đã gửi ý kiến của bạn");
        } catch (BusinessException e) {
            return show(postingId, form, e.getMessage());
        }
    }

    private ModelAndView show(long postingId, ObjectionForm form, @Nullable String error) {
        var posting = board.posting(postingId).orElse(null);
        if (posting == null || posting.kind() == PostingKind.SECOND) {
            return BoardController.gone(false);
        }
        var page = new ModelAndView("cong-khai/y-kien");
        if (error != null) {
            page.setStatus(FormWords.status(error));
        }
        page.addObject("p", posting);
        page.addObject("f", form);
        page.addObject("error", error);
        page.addObject("kinds", ObjectionKind.values());
        page.addObject("village", board.villageName(posting));
        return page;
    }

    /** What both forms answer. */
    static final class FormWords {
        static final String STALE =
                "Trang đã mở quá lâu hoặc trình duyệt chặn cookie. Những gì bạn viết vẫn còn; hãy gửi lại.";
        static final String TOO_MANY =
                "Có quá nhiều phiếu gửi từ mạng của bạn trong một giờ. Những gì bạn viết vẫn còn; hãy gửi lại sau, hoặc đến gặp trưởng thôn.";

        private FormWords() {}

        static ModelAndView sent(String code, String title) {
            var page = new ModelAndView("cong-khai/da-gui");
            page.addObject("code", code);
            page.addObject("heading", title);
            return page;
        }

        static HttpStatus status(String error) {
            return error.equals(TOO_MANY) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }
}
