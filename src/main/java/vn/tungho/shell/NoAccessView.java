package vn.tungho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** A page for another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
    private static final String TITLE = "Trang này dành cho vai trò khác";

    @Override
    public String getPageTitle() {
        return TITLE + " · Từng Hộ";
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        add(
                new PageHeader(TITLE),
                new EmptyState(
                        "Vai trò của bạn chưa mở trang này",
                        "Nếu bạn cần dùng trang này, hãy nhờ người quản trị giao thêm vai trò.",
                        PathLink.button("Về trang Việc cần làm", "")));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
