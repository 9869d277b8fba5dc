package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Nav;
import vn.tungho.security.Person;
import vn.tungho.shared.ui.PathLink;

/** The pages of monitoring beside each other. */
class MonitoringTabs extends Nav {
    MonitoringTabs(String here) {
        addClassNames("th-monitor-tabs", "th-no-print");
        getElement().setAttribute("aria-label", "Các trang giám sát");
        add(link("Kế hoạch", MonitoringNavigation.PLANS, here));
        add(link("Phát hiện", MonitoringNavigation.FINDINGS, here));
        add(link("Bảng kiểm tra", MonitoringNavigation.CHECKLIST, here));
        add(link("Nhận xét họp dân", MonitoringNavigation.OBSERVATIONS, here));
        add(link("Sáu tháng", MonitoringNavigation.FEEDBACK, here));
        add(link("Mức dấu hiệu", MonitoringNavigation.RULES, here));
    }

    /** Whom the pages are for; an administrator sees only one of them. */
    static boolean areFor(Person person) {
        return MonitoringNavigation.ROLES.stream().anyMatch(person::has);
    }

    private static PathLink link(String text, String path, String here) {
        var link = new PathLink(text, path);
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
