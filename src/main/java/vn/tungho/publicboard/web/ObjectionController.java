package vn.tungho.publicboard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.PostingKind;
import vn.tungho.publicboard.BoardForms;
import vn.tungho.publicboard.BoardObjections;
import vn.tungho.publicboard.BoardService;
import vn.tungho.shared.BusinessException;

/** “Tôi có ý kiến”: the form on a list that hangs. What was typed survives every refusal. */
@Controller
class ObjectionController {
    private final BoardService board;
    private final BoardObjections objections;
    private final BoardForms forms;
    private final BoardLimits limits;
    private final ClientAddress address;

    ObjectionController(
            BoardService board,
            BoardObjections objections,
            BoardForms forms,
            BoardLimits limits,
            ClientAddress address) {
        this.board = board;
        this.objections = objections;
        this.forms = forms;
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
        if (!forms.isKnown(form.khoa(), form.digest(postingId))
                && !limits.maySend(address.of(request), "ds" + postingId)) {
            return show(postingId, form, FormWords.TOO_MANY);
        }
        try {
            var sent = objections.send(postingId, form.khoa(), form.read());
            return sent.isOther() ? show(postingId, form.anew(), FormWords.other(sent)) : FormWords.receipt(sent);
        } catch (BusinessException e) {
            return show(postingId, form, e.getMessage());
        }
    }

    private ModelAndView show(long postingId, ObjectionForm form, @Nullable String error) {
        var posting = board.posting(postingId).orElse(null);
        if (posting == null || posting.kind() == PostingKind.SECOND) {
            return BoardController.gone(false);
        }
        var page = FormWords.again("cong-khai/y-kien", error);
        page.addObject("p", posting);
        page.addObject("f", BoardForms.isKey(form.khoa()) ? form : form.anew());
        page.addObject("kinds", ObjectionKind.values());
        page.addObject("village", board.villageName(posting));
        return page;
    }
}
