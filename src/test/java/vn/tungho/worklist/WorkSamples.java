package vn.tungho.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.review.CampaignService;
import vn.tungho.review.Milestones;
import vn.tungho.review.OpenCampaign;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.Due;

/** People, places and work for the tests of this module; each call makes new ones. */
@Component
public class WorkSamples {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger COMMUNES = new AtomicInteger();

    private final UserService users;
    private final AreaDirectory areas;
    private final WorkDuties duties;
    private final CampaignService campaigns;
    private final BasisAcceptanceService acceptances;
    private final TransactionTemplate transaction;
    private final AppClock clock;

    WorkSamples(
            UserService users,
            AreaDirectory areas,
            WorkDuties duties,
            CampaignService campaigns,
            BasisAcceptanceService acceptances,
            TransactionTemplate transaction,
            AppClock clock) {
        this.users = users;
        this.areas = areas;
        this.duties = duties;
        this.campaigns = campaigns;
        this.acceptances = acceptances;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A commune of Hà Giang's successor that no other test uses, with one village. */
    public Area commune() {
        var all = areas.communes("08");
        var commune = all.get(COMMUNES.getAndIncrement());
        areas.ensureVillage(commune.communeCode(), "Thôn Một");
        return commune.area();
    }

    /** The only village of such a commune. */
    public Area villageOf(Area commune) {
        return areas.villages(commune.code()).getFirst().area();
    }

    /** A user name with this role. */
    public String user(Role role, Area area) {
        return user(List.of(Grant.own(role, area)));
    }

    /** A user name with these roles. */
    public String user(List<Grant> grants) {
        var name = "wl.test" + COUNT.incrementAndGet();
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            users.create(new NewUser(name, "Người Thử " + COUNT.get(), null, "bon tu de nho", false, grants));
        } finally {
            SecurityContextHolder.setContext(before);
        }
        return name;
    }

    /** The id of a user. */
    public long id(String username) {
        return users.find(username).orElseThrow().userId();
    }

    /** A duty for a role; returns its source id. */
    public String duty(String kind, Role role, Area area, LocalDate dueOn, @Nullable Long assigneeId) {
        var source = "test:" + COUNT.incrementAndGet();
        transaction.executeWithoutResult(t -> duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                source,
                kind,
                "test",
                "case-" + source,
                "Việc thử",
                "Thôn Đồng Hới",
                "Vì đây là phép thử.",
                role,
                area,
                assigneeId,
                null,
                Due.agreed(dueOn),
                clock.now())));
        return source;
    }

    /** Opens this year's review in a commune, so that its first task waits in the engine for the commune's poverty officer. */
    public void openReview(Area commune) {
        var year = clock.today().getYear();
        var first = LocalDate.of(year, 9, 1);
        var last = LocalDate.of(year, 12, 14);
        if (clock.today().isBefore(first) || clock.today().isAfter(last)) {
            clock.moveTo(LocalDate.of(year, 10, 1).atTime(8, 0));
        }
        var overseer = user(Role.PROVINCE_OVERSEER, Area.province(commune.provinceCode()));
        if (acceptances.isMissing(commune.provinceCode(), "2022-2026", year)) {
            SignInAs.user(
                    overseer,
                    () -> acceptances.accept(commune.provinceCode(), "2022-2026", year, "Phép thử trên dữ liệu bịa"));
        }
        SignInAs.user(
                overseer,
                () -> campaigns.open(new OpenCampaign(
                        commune.provinceCode(),
                        year,
                        "2022-2026",
                        first,
                        last,
                        Milestones.within(first, last),
                        Set.of(String.valueOf(commune.communeCode())))));
    }
}
