package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.livelihood.Group;
import vn.tungho.livelihood.GroupService;
import vn.tungho.registry.ClassYears;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Groups of the area. */
@Route(LivelihoodNavigation.GROUPS)
@PageTitle("Tổ nhóm · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class GroupListView extends Div implements BeforeEnterObserver {
    private final AreaDirectory areas;
    private final String years;
    private final RadioButtonGroup<Boolean> active = new RadioButtonGroup<>();
    private final KeysetList<Group> list;

    GroupListView(GroupService groups, AreaDirectory areas, ClassYears classYears, CurrentUser current) {
        this.areas = areas;
        this.years = classYears.words(current.require().scope());
        this.list = new KeysetList<>(
                (after, limit) -> groups.page(Boolean.TRUE.equals(active.getValue()), after, limit),
                this::card,
                () -> new EmptyState(
                        "Chưa có tổ nhóm nào ở đây",
                        groups.mayKeep()
                                ? "Bấm “Lập tổ nhóm” để ghi các hộ cùng làm ăn và tổ trưởng."
                                : "Công chức giảm nghèo, trưởng thôn và cán bộ giúp hộ ghi tổ nhóm ở đây."));
        active.setLabel("Trạng thái");
        active.setItems(true, false);
        active.setItemLabelGenerator(a -> a ? "Đang hoạt động" : "Đã kết thúc");
        active.setValue(true);
        active.addValueChangeListener(e -> list.reload());
        var filters = new Div(active);
        filters.addClassNames("th-filters", "th-no-print");
        var header = new PageHeader("Tổ nhóm sinh kế", "Các hộ cùng làm ăn: ai trong tổ, được giao gì, thu được gì.");
        if (groups.mayKeep()) {
            header.addAction(PathLink.button("Lập tổ nhóm", LivelihoodNavigation.NEW_GROUP));
        }
        header.addAction(PathLink.button("Thư viện mô hình", LivelihoodNavigation.MODELS));
        add(header, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Component card(Group g) {
        var card = new PathLink("", LivelihoodNavigation.group(g.groupId()));
        card.addClassName("th-office-row");
        var name = new Span(g.name());
        name.addClassName("th-strong");
        var head = new Div(name, new StatusBadge(g.kind().label(), Tone.INFO));
        head.addClassName("th-row");
        var money = new Span(g.households() + " hộ, trong đó " + g.followed()
                + " hộ nghèo, cận nghèo, mới thoát nghèo (" + years + ") · giao " + VietnameseFormat.money(g.given())
                + " · thu " + VietnameseFormat.money(g.earned()));
        money.addClassName("th-muted");
        card.add(head, new Span(areas.displayName(g.area()) + " · " + g.purpose()), money);
        return card;
    }
}
