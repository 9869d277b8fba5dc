package vn.tungho.assignment.ui;

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
import java.util.ArrayList;
import java.util.Locale;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.assignment.Visit;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** A household's way out: its pledge, its plan with the progress of each goal, who helps, and the visits. */
@Route(AssignmentNavigation.HOUSEHOLD + "/:householdId([0-9]{1,18})")
@PageTitle("Phương án giúp hộ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/registry.css")
@StyleSheet("context://css/help.css")
class HouseholdHelpView extends Div implements BeforeEnterObserver {
    private static final int VISITS = 30;

    private final HelpDesk desk;

    HouseholdHelpView(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Long.parseLong(event.getRouteParameters().get("householdId").orElseThrow()));
    }

    private void show(long id) {
        removeAll();
        Household household;
        try {
            household = desk.households().open(id);
        } catch (BusinessException e) {
            add(new PageHeader("Phương án giúp hộ"), new EmptyState("Không mở được hộ này", e.getMessage()));
            return;
        }
        var header = new PageHeader(household.headName(), desk.areas().displayName(household.area()));
        header.addBelow(StatusBadge.of(household.povertyStatus()));
        header.addAction(PathLink.button("Hồ sơ hộ", RegistryNavigation.household(id)));
        if (desk.mine()
                .find(id)
                .filter(h -> h.state() == AssignmentState.ACTIVE)
                .isPresent()) {
            var visit = PathLink.button("Ghi chuyến thăm", AssignmentNavigation.visit(id));
            visit.addClassName("th-primary");
            header.addAction(visit);
        }
        var mayWrite = household.isActive() && desk.plans().mayWrite(household);
        var left = new Div(
                new PledgeCard(desk, household, mayWrite, () -> show(id)),
                new PlanCard(desk, household, mayWrite, () -> show(id)));
        left.addClassName("th-stack-v");
        var right = new Div(new HelpersCard(desk, household), visits(id));
        right.addClassName("th-stack-v");
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(header, columns);
    }

    private Card visits(long id) {
        var card = new Card("Các chuyến thăm");
        var all = desk.visits().ofHousehold(id, VISITS);
        if (all.isEmpty()) {
            card.add(new Paragraph("Chưa có chuyến thăm nào."));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        all.forEach(v -> list.add(visit(v)));
        card.add(list);
        return card;
    }

    private ListItem visit(Visit v) {
        var when = new Span(VietnameseFormat.date(v.visitedOn()) + " · " + v.helperName());
        when.addClassName("th-strong");
        var item = new ListItem(
                when,
                new Span(v.purpose().label() + ": " + v.situation().label().toLowerCase(Locale.of("vi"))));
        var given = given(v);
        if (!given.isBlank()) {
            item.add(new Span("Giúp: " + given));
        }
        if (!v.found().isBlank()) {
            item.add(new Span(v.found()));
        }
        if (!v.householdWord().isBlank()) {
            item.add(new Span("Hộ nói: “" + v.householdWord() + "”"));
        }
        if (!v.nextNote().isBlank()) {
            item.add(new Span("Việc tiếp: " + v.nextNote()));
        }
        if (v.isLate()) {
            item.add(new StatusBadge("ghi chậm", Tone.WARN));
        }
        var photos = desk.visits().photos(v.visitId());
        for (var i = 0; i < photos.size(); i++) {
            var photo = photos.get(i);
            item.add(Downloads.open(
                    "Ảnh " + (i + 1),
                    photo.fileName(),
                    photo.mediaType(),
                    () -> desk.visits().photo(photo)));
        }
        return item;
    }

    static String given(Visit v) {
        var words = new ArrayList<String>();
        if (v.moneyDong() > 0) {
            words.add(VietnameseFormat.money(v.moneyDong()));
        }
        if (!v.goods().isBlank() || v.goodsDong() > 0) {
            words.add((v.goods().isBlank() ? "hiện vật" : v.goods())
                    + (v.goodsDong() > 0 ? " (" + VietnameseFormat.money(v.goodsDong()) + ")" : ""));
        }
        if (v.workDays().signum() > 0) {
            words.add(VietnameseFormat.decimal(v.workDays(), 1) + " ngày công");
        }
        return String.join(", ", words);
    }
}
