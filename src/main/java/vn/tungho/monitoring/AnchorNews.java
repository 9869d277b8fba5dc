package vn.tungho.monitoring;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Province;
import vn.tungho.shared.audit.AnchorService;

/** Gives the Fatherland Front each day's anchor of the audit log: the province's monitors, where there are none those of the communes. */
@Component
class AnchorNews {
    private final NoticeService notices;
    private final UserService users;
    private final AreaDirectory areas;

    AnchorNews(NoticeService notices, UserService users, AreaDirectory areas) {
        this.notices = notices;
        this.users = users;
        this.areas = areas;
    }

    @EventListener
    void told(AnchorService.DayAnchor taken) {
        var words = Map.of(
                "date",
                VietnameseFormat.date(taken.day()),
                "anchor",
                taken.anchor().toString());
        for (var province : areas.provinces()) {
            monitors(province)
                    .forEach(m -> notices.send(
                            new NewNotice("audit-anchor", words, NoticeTo.user(m.userId()), "cong-khai/diem-neo")));
        }
    }

    private List<UserRef> monitors(Province province) {
        var all = users.usersWithRole(Role.FRONT_MONITOR, Area.province(province.provinceCode()));
        var ofProvince = all.stream()
                .filter(u -> users.grants(u.userId()).stream()
                        .anyMatch(
                                g -> g.role() == Role.FRONT_MONITOR && g.area().communeCode() == null))
                .toList();
        return ofProvince.isEmpty() ? all : ofProvince;
    }
}
