package vn.tungho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** A path that leads nowhere, or to what is not there any more. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final String TITLE = "Không có trang này";

    @Override
    public String getPageTitle() {
        return TITLE + " · Từng Hộ";
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(
                new PageHeader(TITLE),
                new EmptyState(
                        "Chưa tìm thấy mục bạn cần",
                        "Đường dẫn có thể đã cũ hoặc gõ nhầm, hoặc mục này không thuộc địa bàn của bạn.",
                        PathLink.button("Về trang Việc cần làm", "")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
