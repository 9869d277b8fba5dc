package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.complaint.Complainant;
import vn.tungho.complaint.ComplaintChannel;
import vn.tungho.complaint.ComplaintIntake;
import vn.tungho.complaint.ComplaintObject;
import vn.tungho.complaint.InterimService;
import vn.tungho.complaint.NewComplaint;
import vn.tungho.complaint.TerminationGround;
import vn.tungho.complaint.TerminationOrder;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;

/**
 * A year of complaints in each commune: one that is right at once and is taken further when it is in force already, one that is right
 * only in the second instance, one withdrawn, one during which the clock stands still, one that comes too late.
 */
@Component
@Order(40)
class ComplaintYear implements YearActs {
    /** A decision sent long ago reached its complainant so many days before today. */
    private static final int SLOW_POST = 25;

    private static final RowMapper<Long> ID = (row, n) -> row.getLong(1);

    private final ComplaintActs acts;
    private final ComplaintIntake intake;
    private final InterimService interims;
    private final UserService users;
    private final RunCounts counts;
    private final JdbcClient jdbc;
    private final AppClock clock;

    ComplaintYear(
            ComplaintActs acts,
            ComplaintIntake intake,
            InterimService interims,
            UserService users,
            RunCounts counts,
            JdbcClient jdbc,
            AppClock clock) {
        this.acts = acts;
        this.intake = intake;
        this.interims = interims;
        this.users = users;
        this.counts = counts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void month(YearRun run, int month) {
        goOn();
        if (month == 3) {
            appealInForce();
        }
        for (var commune : run.communes()) {
            switch (month) {
                case 1 -> {
                    verify(accept(commune, lodge(commune, 0, 20, ComplaintActs.WITH_PAPERS, false)));
                    verify(accept(commune, lodge(commune, 1, 20, "Xem lại điểm của hộ", false)));
                }
                case 2 -> {
                    appeal();
                    withdraw(commune, accept(commune, lodge(commune, 2, 40, "Xem lại kết quả", true)));
                }
                case 3 -> suspend(commune, accept(commune, lodge(commune, 3, 60, "Xem lại diện tích nhà", true)));
                case 4 -> lodge(commune, 4, 150, "Đề nghị xét lại", false);
                case 5 -> resume(commune);
                default -> {}
            }
        }
    }

    @Override
    public void midMonth(YearRun run, int month) {
        goOn();
    }

    /** Dialogues that were announced are held; what may be verified is verified. */
    private void goOn() {
        for (var id : ids("select c.complaint_id from complaint c join complaint_dialogue d on d.complaint_id ="
                + " c.complaint_id where c.state = 'DIALOGUE' and d.planned_on <= ?")) {
            SignInAs.user(decider(id), () -> acts.hold(id));
        }
        for (var id : ids("select complaint_id from complaint where state = 'VERIFYING' and not is_suspended and ? >="
                + " accepted_on")) {
            verify(id);
        }
    }

    /** Lodges a complaint about the commune's n-th listed or escaped household, which heard of the decision some days ago. */
    private long lodge(String commune, int nth, int knownDaysAgo, String wish, boolean isRemote) {
        var household = jdbc.sql(
                        "select household_id, poverty_status from household where commune_code = ? and is_active"
                                + " and poverty_status <> 'NOT_POOR' order by poverty_status = 'POOR', household_id limit ?, 1")
                .param(commune)
                .param(nth)
                .query(Row.class)
                .single();
        var wanted = household.povertyStatus() == PovertyStatus.POOR ? PovertyStatus.NEAR_POOR : PovertyStatus.POOR;
        return SignInAs.user(
                "congchuc." + commune,
                () -> intake.lodge(complaint(
                        null,
                        household.householdId(),
                        ComplaintObject.RECOGNITION,
                        clock.today().minusDays(knownDaysAgo),
                        wish,
                        wanted,
                        isRemote)));
    }

    private static NewComplaint complaint(
            @Nullable Long first,
            long household,
            ComplaintObject object,
            LocalDate knownOn,
            String wish,
            @Nullable PovertyStatus wanted,
            boolean isRemote,
            LocalDate today) {
        return NewComplaint.soon(
                first,
                household,
                today,
                ComplaintChannel.DESK,
                object,
                null,
                knownOn,
                0,
                "",
                "Không đồng ý với kết quả phân loại hộ.",
                wish,
                wanted,
                isRemote,
                Complainant.one("Chủ hộ trong xã", null, "Trong xã"));
    }

    private NewComplaint complaint(
            @Nullable Long first,
            long household,
            ComplaintObject object,
            LocalDate knownOn,
            String wish,
            @Nullable PovertyStatus wanted,
            boolean isRemote) {
        return complaint(first, household, object, knownOn, wish, wanted, isRemote, clock.today());
    }

    private long accept(String commune, long id) {
        SignInAs.user("chutich." + commune, () -> acts.accept(id));
        return id;
    }

    private void verify(long id) {
        var verifier = jdbc.sql("select verifier_id from complaint where complaint_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        SignInAs.user(users.find(verifier).orElseThrow().username(), () -> acts.verify(id));
    }

    private void withdraw(String commune, long id) {
        SignInAs.user(
                "chutich." + commune,
                () -> interims.terminate(
                        id, new TerminationOrder(TerminationGround.WITHDRAWN, id + "/QĐ-ĐC", "Có đơn rút ghi ngày")));
    }

    private void suspend(String commune, long id) {
        SignInAs.user("chutich." + commune, () -> interims.suspend(id, id + "/QĐ-TĐC", "Chờ đo đạc lại diện tích"));
    }

    /** The clock runs on after two months. */
    private void resume(String commune) {
        for (var id : ids("select complaint_id from complaint where is_suspended and ? >= accepted_on")) {
            if (decider(id).equals("chutich." + commune)) {
                SignInAs.user(decider(id), () -> acts.resume(id));
                verify(id);
            }
        }
    }

    /** Whoever lost in the first instance goes on to the second. */
    private void appeal() {
        for (var id : decided("s.result = 'WRONG' and c.state in ('SETTLED', 'IN_FORCE')")) {
            appeal(id, true);
        }
    }

    /** The post was slow: in force by the count from its issue, in time by that from its receipt. The second instance leaves it. */
    private void appealInForce() {
        for (var id : decided("s.result = 'RIGHT' and c.state = 'IN_FORCE'")) {
            appeal(id, false);
        }
    }

    private List<Long> decided(String how) {
        return ids("select c.complaint_id from complaint c join complaint_settlement s on s.complaint_id ="
                + " c.complaint_id where c.instance = 'FIRST' and s.sent_on <= ? and not exists (select 1 from"
                + " complaint n where n.first_complaint_id = c.complaint_id) and " + how);
    }

    private void appeal(long id, boolean wantsMore) {
        var first = jdbc.sql("select c.household_id, c.wanted_status, s.sent_on from complaint c join"
                        + " complaint_settlement s on s.complaint_id = c.complaint_id where c.complaint_id = ?")
                .param(id)
                .query(Lost.class)
                .single();
        var arrived = clock.today().minusDays(SLOW_POST);
        var second = SignInAs.user("vpct", () -> {
            var lodged = intake.lodge(complaint(
                    id,
                    first.householdId(),
                    ComplaintObject.SETTLEMENT,
                    arrived.isAfter(first.sentOn()) ? arrived : first.sentOn(),
                    "Xem lại quyết định lần đầu",
                    wantsMore ? first.wantedStatus() : null,
                    false));
            acts.accept(lodged);
            return lodged;
        });
        verify(second);
    }

    private String decider(long id) {
        return jdbc.sql("select if(instance = 'FIRST', concat('chutich.', commune_code), 'vpct') from complaint"
                        + " where complaint_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<Long> ids(String sql) {
        return jdbc.sql(sql).param(clock.today()).query(ID).list();
    }

    private record Row(long householdId, PovertyStatus povertyStatus) {}

    private record Lost(long householdId, PovertyStatus wantedStatus, LocalDate sentOn) {}

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("first", counts.count("complaint where instance = 'FIRST'"));
        figures.put("second", counts.count("complaint where instance = 'SECOND'"));
        figures.put("refused", counts.count("complaint where state = 'REFUSED'"));
        figures.put("withdrawn", counts.count("complaint where state = 'TERMINATED'"));
        figures.put("clockStops", counts.count("complaint_interim where kind = 'SUSPENSION'"));
        figures.put("stoppedDays", counts.number("select coalesce(sum(stopped_days), 0) from complaint"));
        figures.put("settled", counts.count("complaint_settlement"));
        figures.put(
                "classChanged",
                counts.count("complaint_settlement where status_after is not null and in_force_on is not null"));
        figures.put("effectsStopped", counts.count("complaint_settlement where stopped_on is not null"));
        figures.put("open", openInstances(run));
        var deadlines = new LinkedHashMap<String, Object>();
        deadlines.put("kept", counts.count("complaint_term where kind <> 'EFFECT' and done_on <= due_on"));
        deadlines.put(
                "missed",
                counts.count("complaint_term where kind <> 'EFFECT' and cancelled_on is null and due_on <"
                        + " coalesce(done_on, date('" + clock.today() + "'))"));
        return Map.of("complaints", figures, "deadlines", deadlines);
    }

    @Override
    public List<String> faults(YearRun run) {
        return ComplaintFaults.of(counts);
    }

    @Override
    public int openInstances(YearRun run) {
        return counts.count("complaint where ended_on is null");
    }

    @Override
    public int openWorkItems(YearRun run) {
        return counts.openWork("complaint");
    }
}
