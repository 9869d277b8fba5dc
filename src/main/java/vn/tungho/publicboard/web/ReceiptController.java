package vn.tungho.publicboard.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.tungho.publicboard.BoardForms;
import vn.tungho.shared.VietnameseFormat;

/** What was sent and its code, at an address of its own that may be loaded as often as one likes, for a day. */
@Controller
class ReceiptController {
    static final String PATH = "/cong-khai/da-gui/";

    private final BoardForms forms;

    ReceiptController(BoardForms forms) {
        this.forms = forms;
    }

    @GetMapping(PATH + "{key}")
    ModelAndView receipt(@PathVariable String key) {
        var page = new ModelAndView("cong-khai/da-gui");
        var sent = forms.receipt(key).orElse(null);
        if (sent == null) {
            page.setStatus(HttpStatus.GONE);
        }
        page.addObject("heading", sent == null ? "Giấy báo này không còn hiện" : sent.heading());
        page.addObject("sent", sent);
        page.addObject("at", sent == null ? "" : VietnameseFormat.dateTime(sent.sentAt()));
        page.addObject("first", sent == null ? "" : VietnameseFormat.dateTime(sent.firstSentAt()));
        page.addObject("hours", BoardForms.RECEIPT_SHOWN.toHours());
        return page;
    }
}
