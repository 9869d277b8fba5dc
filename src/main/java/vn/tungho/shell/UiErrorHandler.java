package vn.tungho.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Notices;

/** Turns what went wrong into words for the person; what nobody expected is logged in full under a reference number. */
class UiErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var text = words(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notices.error(text));
        }
    }

    /** True for an expected "no", which says itself what to do. */
    static boolean isRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException) {
                return true;
            }
        }
        return false;
    }

    /** The text to show; logs what is not the person's to mend. */
    static String words(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return refusal.getMessage();
            }
            if (cause instanceof ConcurrencyFailureException) {
                return "Người khác vừa sửa mục này hoặc làm xong việc này. Hãy tải lại trang rồi xem lại.";
            }
        }
        var number = Reference.next();
        LOG.error("reference {}", number, thrown);
        return "Hệ thống gặp trục trặc, việc vừa rồi chưa được ghi. Hãy thử lại; nếu vẫn vậy, báo người quản trị số "
                + number + ".";
    }
}
