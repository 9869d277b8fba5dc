package vn.tungho.publicboard.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.shared.audit.AnchorService;

/** The anchors of the audit log, for everybody to copy: whoever keeps one can show later that the log was not written anew. */
@Controller
class AnchorController {
    private static final int SHOWN = 400;

    private final AnchorService anchors;

    AnchorController(AnchorService anchors) {
        this.anchors = anchors;
    }

    @GetMapping("/cong-khai/diem-neo")
    ModelAndView anchors() {
        return new ModelAndView("cong-khai/diem-neo").addObject("anchors", anchors.newest(SHOWN));
    }
}
