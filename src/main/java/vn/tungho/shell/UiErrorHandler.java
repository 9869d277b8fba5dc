package vn.tungho.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.springframework.dao.ConcurrencyFailureException;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.outage.Commits;
import vn.tungho.shared.outage.DatabaseFault;
import vn.tungho.shared.trouble.TroubleBook;
import vn.tungho.shared.ui.Notices;

/** Turns what went wrong into words for the person; what nobody expected is logged in full under a reference number. */
class UiErrorHandler implements ErrorHandler {
    private final transient TroubleBook troubles;

    UiErrorHandler(TroubleBook troubles) {
        this.troubles = troubles;
    }

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
    String words(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return refusal.getMessage();
            }
            if (cause instanceof ConcurrencyFailureException) {
                return "Người khác vừa sửa mục này hoặc làm xong việc này. Hãy tải lại trang rồi xem lại.";
            }
        }
        var number = troubles.keep(thrown);
        return what(thrown) + " Nếu vẫn vậy, báo người quản trị số " + number + ".";
    }

    /** What is known of the act: that it was not written is said only when nothing of this request was committed. */
    private static String what(Throwable thrown) {
        if (Commits.count() > 0) {
            return "Hệ thống gặp trục trặc, chưa biết việc vừa rồi đã ghi hay chưa: hãy tải lại trang và xem lại việc này"
                    + " trước khi làm lần nữa.";
        }
        return switch (DatabaseFault.of(thrown)) {
            case LOST ->
                "Cơ sở dữ liệu đang tạm ngừng, việc vừa rồi chưa được ghi. Những gì bạn nhập vẫn còn trên trang; hãy đợi một phút"
                        + " rồi làm lại.";
            case FULL ->
                "Đĩa của máy chủ đã đầy, việc vừa rồi chưa được ghi. Những gì bạn nhập vẫn còn trên trang; hãy báo người quản trị"
                        + " giải phóng chỗ rồi làm lại.";
            default -> "Hệ thống gặp trục trặc, việc vừa rồi chưa được ghi. Hãy thử lại.";
        };
    }
}
