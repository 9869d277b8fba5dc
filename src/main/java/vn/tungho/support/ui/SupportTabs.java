package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Nav;
import vn.tungho.shared.ui.PathLink;

/** The pages of support beside each other. */
class SupportTabs extends Nav {
    SupportTabs(String here) {
        addClassNames("th-support-tabs", "th-no-print");
        getElement().setAttribute("aria-label", "Các trang hỗ trợ");
        add(link("Quyền của từng hộ", SupportNavigation.RIGHTS, here));
        add(link("Hồ sơ", SupportNavigation.CASES, here));
        add(link("Hiện vật hoàn trả", SupportNavigation.ITEMS, here));
        add(link("Nguồn lực", SupportNavigation.FUNDS, here));
        add(link("Chương trình", SupportNavigation.PROGRAMMES, here));
        // pages of modules that know nothing of this one
        add(link("Việc làm, đầu ra", "viec-lam", here));
        add(link("Tổ nhóm, mô hình", "to-nhom", here));
    }

    private static PathLink link(String text, String path, String here) {
        var link = new PathLink(text, path);
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
