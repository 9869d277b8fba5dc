package vn.tungho.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdAct;
import vn.tungho.registry.HouseholdActs;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.PastService;
import vn.tungho.registry.PovertyCause;
import vn.tungho.registry.StatusPeriod;
import vn.tungho.registry.TimelineService;
import vn.tungho.registry.Transition;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One household: its facts, members, classes over the years, and what happened to it. */
@Route(RegistryNavigation.LIST + "/:householdId([0-9]{1,18})")
@PageTitle("Hộ gia đình · Từng Hộ")
@PermitAll
@StyleSheet("context://css/registry.css")
class HouseholdDetailView extends Div implements BeforeEnterObserver {
    private final HouseholdService households;
    private final HouseholdActs acts;
    private final PastService pasts;
    private final TimelineService timeline;
    private final ObjectProvider<HouseholdPart> parts;
    private final AreaDirectory areas;
    private final CurrentUser current;
    private final AppClock clock;

    HouseholdDetailView(
            HouseholdService households,
            HouseholdActs acts,
            PastService pasts,
            TimelineService timeline,
            ObjectProvider<HouseholdPart> parts,
            AreaDirectory areas,
            CurrentUser current,
            AppClock clock) {
        this.households = households;
        this.acts = acts;
        this.pasts = pasts;
        this.timeline = timeline;
        this.parts = parts;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "householdId"));
    }

    private void show(long id) {
        removeAll();
        final Household household;
        try {
            household = households.open(id);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Hộ gia đình"),
                    new EmptyState(
                            "Không mở được hộ này",
                            e.getMessage(),
                            PathLink.button("Về danh sách hộ", RegistryNavigation.LIST)));
            return;
        }
        var header = new PageHeader(
                household.headName(), household.householdCode() + " · " + areas.displayName(household.area()));
        header.addBelow(StatusBadge.of(household.povertyStatus(), household.classYear()));
        var move = pasts.latest(List.of(id)).get(id);
        if (household.isActive() && move != null && move.isReturn()) {
            header.addBelow(new StatusBadge(move.label(), Tone.WARN));
        }
        if (!household.isActive()) {
            header.addBelow(new StatusBadge("Không theo dõi: " + household.inactiveReason(), Tone.NEUTRAL));
        }
        if (households.mayEdit(household) && household.isActive()) {
            header.addAction(PathLink.button("Sửa thông tin", RegistryNavigation.household(id) + "/sua"));
        }
        var left = new Div(facts(household), members(household));
        left.addClassName("th-stack-v");
        if (households.mayKeep(household)) {
            left.add(new Card(
                    "Việc của hộ",
                    new HouseholdActions(
                            household,
                            households,
                            acts,
                            areas,
                            current.require().scope(),
                            clock.today(),
                            () -> show(id))));
        }
        left.add(history(id), new PastCard(household, pasts, households.mayKeep(household), () -> show(id)));
        var right = new Div();
        parts.orderedStream().forEach(p -> p.of(household).ifPresent(right::add));
        right.add(new TimelineCard(timeline.of(id)), happened(id));
        right.addClassName("th-stack-v");
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(header, columns);
    }

    private static Card facts(Household h) {
        var causes = h.causeSet().stream().sorted().map(PovertyCause::label).collect(Collectors.joining(", "));
        return new Card(
                "Thông tin hộ",
                new FactList()
                        .fact("Số nhân khẩu", String.valueOf(h.memberCount()))
                        .fact("Dân tộc của chủ hộ", Ethnicity.nameOf(h.ethnicityCode()))
                        .fact("Hộ dân tộc thiểu số", yes(h.isEthnicMinority()))
                        .fact("Không có khả năng lao động", yes(h.lacksLabour()))
                        .fact("Có người có công", yes(h.hasMeritoriousMember()))
                        .fact("Nguyên nhân nghèo", causes)
                        .fact("Điện thoại", h.phone())
                        .fact("Địa chỉ", h.address())
                        .fact("Ghi chú", h.note()));
    }

    private Card members(Household household) {
        var list = new UnorderedList();
        list.addClassName("th-members");
        var people = households.members(household.householdId());
        people.forEach(m -> list.add(member(m, Map.of())));
        var card = new Card("Thành viên", list);
        if (households.mayIdentify(household) && people.stream().anyMatch(m -> m.citizenId() != null)) {
            var reveal = new Button("Xem đủ số CCCD");
            reveal.addClassName("th-no-print");
            reveal.addClickListener(e -> {
                var whole = households.revealCitizenIds(household.householdId());
                list.removeAll();
                people.forEach(m -> list.add(member(m, whole)));
                card.remove(reveal);
                card.add(new Paragraph("Việc xem đủ số CCCD đã được ghi vào nhật ký."));
            });
            card.add(reveal);
        }
        return card;
    }

    private static ListItem member(Member m, Map<Long, String> whole) {
        var name = new Span(m.fullName());
        name.addClassName("th-strong");
        var born = m.birthOn() != null
                ? VietnameseFormat.date(m.birthOn())
                : m.birthYear() != null ? "năm " + m.birthYear() : "chưa rõ";
        var gender = m.gender() == null ? "" : m.gender().label() + ", ";
        var masked = m.citizenId() == null ? "chưa có CCCD" : m.citizenId().masked();
        return new ListItem(
                name,
                new Span(m.relationship().label()),
                new Span(gender + "sinh " + born),
                new Span(whole.getOrDefault(m.memberId(), masked)));
    }

    private Card history(long id) {
        var lines = households.history(id);
        if (lines.isEmpty()) {
            return new Card("Phân loại qua các năm", new Paragraph("Hộ chưa được rà soát lần nào."));
        }
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        lines.forEach(line -> list.add(new ListItem(period(line))));
        return new Card("Phân loại qua các năm", list);
    }

    private static Component[] period(StatusPeriod line) {
        var year = new Span("Năm " + line.year());
        year.addClassName("th-strong");
        var move = Transition.ofCode(line.transition());
        var moved = new Span(move == null ? "" : move.label());
        moved.setVisible(move != null);
        var scores = "Điểm B1: %s · Điểm B2: %s".formatted(orDash(line.aScore()), orDash(line.bScore()));
        var decision = line.decisionNumber() == null
                ? line.source().label()
                : "Quyết định số %s%s"
                        .formatted(
                                line.decisionNumber(),
                                line.decidedOn() == null ? "" : " ngày " + VietnameseFormat.date(line.decidedOn()));
        var lacking = new Span(line.deprivations().isEmpty() ? "" : "Thiếu hụt chỉ số: " + line.deprivations());
        lacking.setVisible(!line.deprivations().isEmpty());
        var remark = new Span(line.remark());
        remark.setVisible(!line.remark().isEmpty());
        var unconfirmed = new Span("Chưa xác nhận: " + String.join("; ", line.unconfirmed()) + ".");
        unconfirmed.addClassName("th-muted");
        unconfirmed.setVisible(!line.unconfirmed().isEmpty());
        return new Component[] {
            year,
            new Div(StatusBadge.of(line.povertyStatus())),
            moved,
            new Span(scores),
            lacking,
            new Span(decision),
            remark,
            unconfirmed
        };
    }

    private Card happened(long id) {
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        for (var act : households.acts(id)) {
            list.add(new ListItem(act(act)));
        }
        return new Card("Diễn biến của hộ", list);
    }

    private static Component[] act(HouseholdAct act) {
        var what = new Span(act.kind().label() + " · " + VietnameseFormat.date(act.actedOn()));
        what.addClassName("th-strong");
        var detail = new Span(act.detail());
        detail.setVisible(!act.detail().isEmpty());
        var other = act.otherHouseholdId();
        var who = new Span(act.reason() + " · người ghi: " + act.recordedBy());
        who.addClassName("th-muted");
        return other == null
                ? new Component[] {what, detail, who}
                : new Component[] {what, detail, who, new PathLink("Mở hộ kia", RegistryNavigation.household(other))};
    }

    private static String yes(boolean value) {
        return value ? "Có" : "Không";
    }

    private static String orDash(@Nullable Integer number) {
        return number == null ? "—" : number.toString();
    }
}
