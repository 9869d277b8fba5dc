package vn.tungho.publicboard.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tungho.publicboard.BoardForms;
import vn.tungho.shared.VietnameseFormat;

/** What both forms answer: a sending with the address of its receipt, so that a reload sends nothing; a refusal with all that was typed. */
final class FormWords {
    static final String STALE =
            "Trang đã mở quá lâu hoặc trình duyệt chặn cookie. Những gì bạn viết vẫn còn; hãy gửi lại.";
    static final String TOO_MANY =
            "Có quá nhiều phiếu gửi từ mạng của bạn trong một giờ. Những gì bạn viết vẫn còn; hãy gửi lại sau, hoặc đến gặp trưởng thôn.";

    private FormWords() {}

    static ModelAndView receipt(BoardForms.Outcome sent) {
        var there = new RedirectView(ReceiptController.PATH + sent.form().formKey());
        there.setExposeModelAttributes(false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }

    /** Whoever goes back to a form that was sent and writes something else is asked whether a second one is meant. */
    static String other(BoardForms.Outcome sent) {
        return "Phiếu này đã gửi lúc " + VietnameseFormat.dateTime(sent.form().sentAt()) + ", mã tra cứu "
                + sent.form().trackingCode()
                + ". Những gì bạn vừa đổi chưa được gửi. Muốn gửi thành một phiếu nữa thì bấm gửi lần nữa.";
    }

    /** The page of the form, with why it comes again. */
    static ModelAndView again(String template, @Nullable String error) {
        var page = new ModelAndView(template);
        if (error != null) {
            page.setStatus(error.equals(TOO_MANY) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        page.addObject("error", error);
        return page;
    }
}
