package vn.tungho.complaint.ui;

import com.vaadin.flow.component.html.Nav;
import vn.tungho.shared.ui.PathLink;

/** The pages of complaints beside each other. */
class ComplaintTabs extends Nav {
    ComplaintTabs(ComplaintPages pages, String here) {
        addClassNames("th-support-tabs", "th-no-print");
        getElement().setAttribute("aria-label", "Các trang khiếu nại");
        link("Sổ khiếu nại", ComplaintNavigation.REGISTER, here);
        link("Theo thôn và ngày", ComplaintNavigation.SURGE, here);
        if (pages.denunciations().maySee()) {
            link("Đơn tố cáo", ComplaintNavigation.DENUNCIATIONS, here);
        }
    }

    private void link(String text, String path, String here) {
        var link = new PathLink(text, path);
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
