package vn.tungho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.tungho.shared.trouble.TroubleBook;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** A page that could not be made: the reason in words, or a reference number. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final String TITLE = "Chưa mở được trang này";

    private final transient TroubleBook troubles;

    ErrorView(TroubleBook troubles) {
        this.troubles = troubles;
    }

    @Override
    public String getPageTitle() {
        return TITLE + " · Từng Hộ";
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var isRefusal = UiErrorHandler.isRefusal(parameter.getException());
        var text = new UiErrorHandler(troubles).words(parameter.getException());
        add(
                new PageHeader(TITLE),
                new EmptyState(
                        isRefusal ? "Trang này không mở được cho bạn" : "Có trục trặc",
                        text,
                        PathLink.button("Về trang Việc cần làm", "")));
        return isRefusal ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
