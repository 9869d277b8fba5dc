package vn.tungho.assignment.ui;

import com.vaadin.flow.component.UI;
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
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The committee puts households and helpers together and signs the decision; below, the decisions signed so far. */
@Route(AssignmentNavigation.BOARD + "/:commune([0-9]{5})?")
@PageTitle("Phân công giúp hộ · Từng Hộ")
@RolesAllowed({
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "PROVINCE_OVERSEER",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/help.css")
class BoardView extends Div implements BeforeEnterObserver {
    private final HelpDesk desk;
    private String commune = "";

    BoardView(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var communes = desk.communes();
        commune = event.getRouteParameters()
                .get("commune")
                .orElseGet(() -> communes.isEmpty() ? "" : communes.getFirst().communeCode());
        if (communes.stream().noneMatch(c -> c.communeCode().equals(commune))) {
            removeAll();
            add(new EmptyState("Xã này nằm ngoài địa bàn của bạn", "Hãy chọn một xã trong địa bàn."));
            return;
        }
        show();
    }

    private void show() {
        removeAll();
        var name = desk.areas().commune(commune).name();
        var header = new PageHeader("Phân công giúp hộ", name);
        header.addAction(PathLink.button("Người giúp, chi bộ", AssignmentNavigation.HELPERS + "/" + commune));
        add(header);
        if (desk.communes().size() > 1) {
            add(choice());
        }
        var needs = desk.assignments().unhelped(commune);
        var helpers = desk.helpers().helpers(commune);
        var body = new Div();
        body.addClassName("th-stack-v");
        if (needs.isEmpty()) {
            body.add(new EmptyState(
                    "Mọi hộ đều đã có người giúp",
                    "Hộ mới được công nhận, hoặc hộ mất người giúp, sẽ hiện ở đây để phân công."));
        } else if (helpers.isEmpty()) {
            body.add(new EmptyState(
                    VietnameseFormat.number(needs.size()) + " hộ chờ người giúp, nhưng xã chưa có người giúp nào",
                    "Thêm chi bộ và người giúp trước, rồi mở lại trang này.",
                    PathLink.button("Thêm người giúp", AssignmentNavigation.HELPERS + "/" + commune)));
        } else {
            var maySign = desk.person()
                    .has(Role.STEERING_COMMITTEE, desk.areas().commune(commune).area());
            body.add(new BoardPanel(desk, commune, needs, helpers, maySign, this::show));
        }
        body.add(decisions());
        add(body);
    }

    private Div choice() {
        var choice = new com.vaadin.flow.component.combobox.ComboBox<Commune>("Xã");
        choice.setItems(desk.communes());
        choice.setItemLabelGenerator(Commune::name);
        choice.setValue(desk.areas().commune(commune));
        choice.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                AssignmentNavigation.BOARD + "/" + e.getValue().communeCode());
            }
        });
        var filters = new Div(choice);
        filters.addClassNames("th-filters", "th-no-print");
        return filters;
    }

    private Card decisions() {
        var card = new Card("Quyết định đã ký");
        var all = desk.assignments().decisions(commune);
        if (all.isEmpty()) {
            card.add(new Paragraph("Chưa có quyết định nào."));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("th-help-decisions");
        for (var d : all) {
            var words = new Span("Số " + d.number() + " ngày " + VietnameseFormat.date(d.decidedOn()) + " – "
                    + VietnameseFormat.number(d.households()) + " hộ");
            list.add(new ListItem(
                    words,
                    new DocumentLinks(
                            "Quyết định số " + d.number(),
                            "quyet-dinh-phan-cong-" + d.decisionId(),
                            () -> desk.decisionPapers().signed(d.decisionId()))));
        }
        card.add(list);
        return card;
    }
}
