package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.tungho.livelihood.Group;
import vn.tungho.livelihood.GroupEntry;
import vn.tungho.livelihood.GroupMember;
import vn.tungho.livelihood.GroupService;
import vn.tungho.registry.ClassYears;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Scope;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One group: its households, its leader, what went in and what came out. */
@Route(LivelihoodNavigation.GROUP)
@PageTitle("Tổ nhóm · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class GroupView extends Div implements BeforeEnterObserver {
    private final GroupService groups;
    private final HouseholdService households;
    private final ClassYears classYears;
    private final AreaDirectory areas;
    private final CurrentUser current;
    private final AppClock clock;

    GroupView(
            GroupService groups,
            HouseholdService households,
            ClassYears classYears,
            AreaDirectory areas,
            CurrentUser current,
            AppClock clock) {
        this.groups = groups;
        this.households = households;
        this.classYears = classYears;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long groupId) {
        removeAll();
        final Group group;
        try {
            group = groups.find(groupId);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Tổ nhóm"),
                    new EmptyState(
                            "Không mở được tổ nhóm này",
                            e.getMessage(),
                            PathLink.button("Về danh sách tổ nhóm", LivelihoodNavigation.GROUPS)));
            return;
        }
        var keeps = group.isActive() && groups.mayKeep(group);
        var header = new PageHeader(group.name(), areas.displayName(group.area()) + " · " + group.purpose());
        header.addBelow(
                new StatusBadge(group.kind().label(), Tone.INFO),
                group.isActive()
                        ? new StatusBadge("Đang hoạt động", Tone.GOOD)
                        : new StatusBadge("Đã kết thúc: " + group.endReason(), Tone.NEUTRAL));
        Runnable again = () -> show(groupId);
        var dialogs = new GroupDialogs(groups, clock.today(), again);
        if (keeps) {
            header.addAction(new Button("Kết thúc tổ nhóm…", e -> dialogs.end(group)));
        }
        add(header, facts(group), members(group, keeps, dialogs), entries(group, keeps, dialogs));
    }

    private Card facts(Group g) {
        var share = g.households() == 0 ? "" : " (" + VietnameseFormat.share(g.followed(), g.households()) + ")";
        return new Card(
                "Tóm tắt",
                new FactList()
                        .fact("Lập ngày", VietnameseFormat.date(g.foundedOn()))
                        .fact(
                                "Theo mô hình",
                                g.modelName() == null ? "không theo mô hình nào trong thư viện" : g.modelName())
                        .fact("Số hộ", Integer.toString(g.households()))
                        .fact(
                                "Hộ nghèo, cận nghèo, mới thoát nghèo",
                                g.followed() + share + ", " + classYears.words(Scope.of(List.of(g.area()))))
                        .fact("Đã giao", VietnameseFormat.money(g.given()))
                        .fact("Đã thu", VietnameseFormat.money(g.earned())));
    }

    private Card members(Group group, boolean keeps, GroupDialogs dialogs) {
        var card = new Card("Các hộ trong tổ");
        groups.members(group.groupId()).forEach(m -> card.add(member(group, m, keeps, dialogs)));
        if (keeps) {
            card.add(new Button(
                    "Thêm hộ…",
                    e -> dialogs.join(group, households, current.require().scope())));
        }
        return card;
    }

    private Div member(Group group, GroupMember m, boolean keeps, GroupDialogs dialogs) {
        var name = new PathLink(m.headName(), RegistryNavigation.household(m.householdId()));
        name.addClassName("th-strong");
        var head = new Div(name, StatusBadge.of(m.povertyStatus(), m.classYear()));
        head.addClassName("th-row");
        if (m.isLeader()) {
            head.add(new StatusBadge("Tổ trưởng", Tone.INFO));
        }
        var since = new Span("Vào " + VietnameseFormat.date(m.joinedOn())
                + (m.leftOn() == null ? "" : " · ra " + VietnameseFormat.date(m.leftOn())));
        since.addClassName("th-muted");
        var part = new Div(head, since);
        part.addClassName("th-office-part");
        if (keeps && m.leftOn() == null && !m.isLeader()) {
            var lead = new Button("Làm tổ trưởng", e -> lead(group, m));
            lead.setAriaLabel("Cho hộ " + m.headName() + " làm tổ trưởng");
            var leave = new Button("Ra khỏi tổ…", e -> dialogs.leave(group, m));
            leave.setAriaLabel("Ghi hộ " + m.headName() + " ra khỏi tổ");
            var actions = new Div(lead, leave);
            actions.addClassName("th-row");
            part.add(actions);
        }
        return part;
    }

    private void lead(Group group, GroupMember member) {
        var before = groups.members(group.groupId()).stream()
                .filter(GroupMember::isLeader)
                .findFirst();
        try {
            groups.lead(group.groupId(), member.householdId());
            before.ifPresentOrElse(
                    b -> Notices.undo("Hộ " + member.headName() + " làm tổ trưởng.", () -> {
                        groups.lead(group.groupId(), b.householdId());
                        show(group.groupId());
                    }),
                    () -> Notices.success("Hộ " + member.headName() + " làm tổ trưởng."));
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
        show(group.groupId());
    }

    private Card entries(Group group, boolean keeps, GroupDialogs dialogs) {
        var card = new Card("Giao gì, thu gì");
        var all = groups.entries(group.groupId());
        if (all.isEmpty()) {
            card.add(new Span("Chưa ghi gì. Ghi mỗi lần giao con giống, tiền, công; rồi ghi mỗi lần thu."));
        }
        all.forEach(e -> card.add(entry(e)));
        if (keeps) {
            var actions = new Div(
                    new Button("Ghi phần giao…", e -> dialogs.record(group, false)),
                    new Button("Ghi kết quả…", e -> dialogs.record(group, true)));
            actions.addClassName("th-row");
            card.add(actions);
        }
        return card;
    }

    private static Div entry(GroupEntry e) {
        var what = new Span(e.content());
        what.addClassName("th-strong");
        var head = new Div(
                new StatusBadge(e.isResult() ? "Thu" : "Giao", e.isResult() ? Tone.GOOD : Tone.INFO),
                what,
                new Span(VietnameseFormat.money(e.amount())));
        head.addClassName("th-row");
        var more = new Span(VietnameseFormat.date(e.onDay())
                + (e.source().isBlank() ? "" : " · " + e.source())
                + (e.households() == null ? "" : " · " + e.households() + " hộ có phần"));
        more.addClassName("th-muted");
        var part = new Div(head, more);
        part.addClassName("th-office-part");
        return part;
    }
}
