package vn.tungho.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;

/** Tells those concerned what happened in a plan, in the transaction in which it happened. */
@Component
class MonitoringNews {
    private final NoticeService notices;

    MonitoringNews(NoticeService notices) {
        this.notices = notices;
    }

    /** Tells the commune's officer and chair. */
    void toBody(String template, MonitoringPlan plan, int count, @Nullable LocalDate due) {
        send(template, plan, plan.communeCode(), List.of(MonitoringAccess.BODY), count, due);
    }

    /** Tells the Front's monitors of the commune. */
    void toFront(String template, MonitoringPlan plan) {
        send(template, plan, plan.communeCode(), List.of(Role.FRONT_MONITOR), 0, null);
    }

    /** Tells the province's overseers. */
    void toProvince(String template, MonitoringPlan plan, int count) {
        send(template, plan, plan.provinceCode(), List.of(Role.PROVINCE_OVERSEER), count, null);
    }

    private void send(
            String template,
            MonitoringPlan plan,
            String areaCode,
            List<Role> roles,
            int count,
            @Nullable LocalDate due) {
        var words = Map.of(
                "plan", plan.title(),
                "count", Integer.toString(count),
                "due", due == null ? "" : VietnameseFormat.date(due),
                "session", VietnameseFormat.date(plan.sessionOn()));
        roles.forEach(role -> notices.send(
                new NewNotice(template, words, NoticeTo.role(role, areaCode), "giam-sat/ke-hoach/" + plan.planId())));
    }
}
