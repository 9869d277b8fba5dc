package vn.tungho.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;

/** What helpers are told in their inbox: an assignment, a handover, a visit that is due soon. In the caller's transaction. */
@Component
public class HelpNews {
    private static final int BATCH = 200;
    private static final String MINE = "ho-cua-toi";

    private final AssignmentMapper assignments;
    private final HelperMapper helpers;
    private final NoticeService notices;
    private final HelpRules rules;
    private final AppClock clock;

    HelpNews(
            AssignmentMapper assignments,
            HelperMapper helpers,
            NoticeService notices,
            HelpRules rules,
            AppClock clock) {
        this.assignments = assignments;
        this.helpers = helpers;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /** Each of these helpers is told once how many households wait for his answer. */
    void assigned(Collection<Long> helperIds, java.time.LocalDate answerBy) {
        var counts = helperIds.stream().collect(Collectors.groupingBy(h -> h, Collectors.counting()));
        if (counts.isEmpty()) {
            return;
        }
        for (var helper : helpers.findByIds(counts.keySet())) {
            tell(
                    helper,
                    "help-assigned",
                    Map.of(
                            "count",
                            VietnameseFormat.number(counts.getOrDefault(helper.helperId(), 0L)),
                            "due",
                            VietnameseFormat.date(answerBy)));
        }
    }

    /** The receiver is asked; the giver is told when somebody else wrote the minutes for him. */
    void offered(Helper from, Helper to, int count, String by, boolean isOwn) {
        var number = VietnameseFormat.number(count);
        tell(to, "help-handover-offered", Map.of("giver", from.fullName(), "count", number));
        if (!isOwn) {
            tell(from, "help-handover-given", Map.of("name", by, "count", number, "receiver", to.fullName()));
        }
    }

    /** The giver hears that the receiver has signed. */
    void signed(Handover handover, int count) {
        var to = helpers.findById(handover.toHelperId()).orElseThrow();
        helpers.findById(handover.fromHelperId())
                .ifPresent(from -> tell(
                        from,
                        "help-handover-signed",
                        Map.of("receiver", to.fullName(), "count", VietnameseFormat.number(count))));
    }

    /** The giver hears that the receiver refused. */
    void refused(Handover handover, String reason) {
        var to = helpers.findById(handover.toHelperId()).orElseThrow();
        helpers.findById(handover.fromHelperId())
                .ifPresent(from ->
                        tell(from, "help-handover-refused", Map.of("receiver", to.fullName(), "reason", reason)));
    }

    /** Tells the next batch of helpers which visits are due within the days of the rule; returns how many households. */
    @Transactional
    public int soon() {
        var today = clock.today();
        var rows = assignments.dueSoon(today, today.plusDays(rules.amount(HelpRule.Name.REMIND_DAYS)), BATCH);
        rows.stream()
                .collect(Collectors.groupingBy(AssignmentMapper.Overdue::helperUserId))
                .forEach(this::soon);
        if (!rows.isEmpty()) {
            assignments.told(
                    rows.stream().map(AssignmentMapper.Overdue::assignmentId).toList());
        }
        return rows.size();
    }

    private void soon(long userId, List<AssignmentMapper.Overdue> rows) {
        notices.send(new NewNotice(
                "help-visit-soon",
                Map.of(
                        "count",
                        VietnameseFormat.number(rows.size()),
                        "due",
                        VietnameseFormat.date(rows.stream()
                                .map(AssignmentMapper.Overdue::dueOn)
                                .min(java.util.Comparator.naturalOrder())
                                .orElseThrow()),
                        "households",
                        rows.stream()
                                .map(r -> r.headName() + " (" + VietnameseFormat.date(r.dueOn()) + ")")
                                .collect(Collectors.joining(", "))),
                NoticeTo.user(userId),
                MINE));
    }

    private void tell(Helper helper, String template, Map<String, String> words) {
        notices.send(new NewNotice(template, words, NoticeTo.user(helper.userId()), MINE));
    }
}
