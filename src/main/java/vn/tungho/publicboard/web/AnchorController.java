package vn.tungho.publicboard.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.shared.audit.AnchorService;

/** What the programme owes to everybody without being asked: the anchors of its audit log to copy, and what personal data are used for. */
@Controller
class AnchorController {
    private static final int SHOWN = 400;

    private final AnchorService anchors;

    AnchorController(AnchorService anchors) {
        this.anchors = anchors;
    }

    @GetMapping("/cong-khai/du-lieu-ca-nhan")
    String personalData() {
        return "cong-khai/du-lieu-ca-nhan";
    }

    @GetMapping("/cong-khai/diem-neo")
    ModelAndView anchors() {
        return new ModelAndView("cong-khai/diem-neo").addObject("anchors", anchors.newest(SHOWN));
    }
}
