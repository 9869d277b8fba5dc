package vn.tungho.assignment;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.TimelineEntry;
import vn.tungho.registry.TimelineSource;
import vn.tungho.shared.VietnameseFormat;

/** Helpers, visits and pledges on a household's timeline. */
@Component
class HelpTimeline implements TimelineSource {
    private static final int VISITS = 60;

    private final AssignmentMapper assignments;
    private final HelperMapper helpers;
    private final VisitMapper visits;
    private final PlanMapper plans;

    HelpTimeline(AssignmentMapper assignments, HelperMapper helpers, VisitMapper visits, PlanMapper plans) {
        this.assignments = assignments;
        this.helpers = helpers;
        this.visits = visits;
        this.plans = plans;
    }

    @Override
    public List<TimelineEntry> entries(long householdId) {
        var entries = new ArrayList<TimelineEntry>();
        var all = assignments.ofHousehold(householdId);
        if (!all.isEmpty()) {
            var names = helpers
                    .findByIds(all.stream().map(Assignment::helperId).distinct().toList())
                    .stream()
                    .collect(java.util.stream.Collectors.toMap(Helper::helperId, Helper::fullName));
            all.forEach(a -> add(entries, a, names.getOrDefault(a.helperId(), "")));
        }
        visits.ofHousehold(householdId, VISITS).forEach(v -> entries.add(visit(v)));
        plans.allPledges(householdId)
                .forEach(p -> entries.add(new TimelineEntry(
                        p.signedOn().atStartOfDay(),
                        "Cam kết",
                        "Đăng ký thoát nghèo năm " + p.year(),
                        p.commitments(),
                        null)));
        return entries;
    }

    private static void add(List<TimelineEntry> entries, Assignment a, String name) {
        entries.add(new TimelineEntry(
                a.since().atStartOfDay(),
                "Giúp hộ",
                (a.handoverId() == null ? "Phân công " : "Bàn giao cho ") + name,
                a.state() == AssignmentState.SIGNED ? "Chờ trả lời" : "",
                null));
        var until = a.until();
        if (until != null) {
            entries.add(new TimelineEntry(
                    until.atTime(23, 0),
                    "Giúp hộ",
                    name + ": " + a.state().label(),
                    a.reason() == null ? "" : a.reason(),
                    null));
        }
    }

    private static TimelineEntry visit(Visit v) {
        var words = new ArrayList<String>();
        if (v.moneyDong() > 0) {
            words.add("giúp " + VietnameseFormat.money(v.moneyDong()));
        }
        if (!v.goods().isBlank()) {
            words.add("giúp " + v.goods());
        }
        if (v.workDays().signum() > 0) {
            words.add("giúp " + VietnameseFormat.decimal(v.workDays(), 1) + " ngày công");
        }
        if (!v.found().isBlank()) {
            words.add(v.found());
        }
        return new TimelineEntry(
                v.visitedOn().atTime(v.recordedAt().toLocalTime()),
                "Thăm hộ",
                v.helperName() + ": " + v.purpose().label() + ", "
                        + v.situation().label().toLowerCase(java.util.Locale.of("vi")),
                String.join("; ", words),
                null);
    }
}
