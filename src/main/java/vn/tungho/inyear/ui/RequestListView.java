package vn.tungho.inyear.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.inyear.Request;
import vn.tungho.inyear.RequestFilter;
import vn.tungho.inyear.RequestKind;
import vn.tungho.security.Role;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The requests of the person's area, the newest first. */
@Route(InYearNavigation.LIST)
@PageTitle("Giấy đề nghị trong năm · Từng Hộ")
@RolesAllowed({
    "PROVINCE_OVERSEER",
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "VILLAGE_HEAD",
    "FRONT_MONITOR",
    "ENUMERATOR"
})
@StyleSheet("context://css/support.css")
class RequestListView extends Div implements BeforeEnterObserver {
    private final InYearDesk desk;
    private final PageHeader header = new PageHeader("Giấy đề nghị trong năm");
    private final TextField text = new TextField("Tìm");
    private final ComboBox<RequestKind> kind = new ComboBox<>("Loại đề nghị");
    private final Select<String> open = new Select<>();
    private final KeysetList<Request> list;

    RequestListView(InYearDesk desk) {
        this.desk = desk;
        this.list = new KeysetList<>(
                (after, limit) ->
                        desk.requests().page(filter(), after == null ? Long.MAX_VALUE : after.requestId(), limit),
                this::card,
                () -> new EmptyState(
                        "Không có giấy đề nghị nào",
                        "Giấy đề nghị nộp tại xã, qua bưu điện hoặc qua trang công khai sẽ hiện ở đây."));
        text.setPlaceholder("Tên chủ hộ hoặc mã tra cứu");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> list.reload());
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(RequestKind::label);
        kind.setPlaceholder("Tất cả");
        kind.setClearButtonVisible(true);
        kind.addValueChangeListener(e -> list.reload());
        open.setLabel("Tình trạng");
        open.setItems("Chưa trả lời", "Đã trả lời", "Tất cả");
        open.setValue("Chưa trả lời");
        open.addValueChangeListener(e -> list.reload());
        var filters = new Div(text, kind, open);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var counts = desk.requests().counts();
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var ended = counts.entrySet().stream()
                .filter(e -> e.getKey().isEnd())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
        header.setSubtitle("%s chưa trả lời, %s đã trả lời"
                .formatted(VietnameseFormat.number(all - ended), VietnameseFormat.number(ended)));
        var person = desk.person();
        if (person.has(Role.POVERTY_OFFICER) || person.has(Role.STEERING_COMMITTEE)) {
            var lodge = PathLink.button("Nhận giấy đề nghị", InYearNavigation.NEW);
            lodge.addClassName("th-primary");
            header.addAction(lodge, PathLink.button("Thiên tai", InYearNavigation.DISASTERS));
        }
        if (!person.has(Role.VILLAGE_HEAD)) {
            header.addAction(PathLink.button("Báo cáo biến động", InYearNavigation.REPORTS));
        }
        list.reload();
    }

    private RequestFilter filter() {
        return new RequestFilter(
                kind.getValue(),
                "Tất cả".equals(open.getValue()) ? null : (Boolean) "Chưa trả lời".equals(open.getValue()),
                null,
                text.getValue().strip());
    }

    private Component card(Request r) {
        var line = new PathLink("", InYearNavigation.request(r.requestId()));
        line.addClassName("th-support-case");
        var name = new Span(r.subject());
        name.addClassName("th-strong");
        var state = new Div(RequestBadge.of(r.state()));
        state.addClassName("th-support-state");
        if (r.dueOn() != null && r.endedOn() == null) {
            state.add(new DueBadge(
                    desk.calendar().kept(r.dueOn(), r.dueRule(), null),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        if (r.isExtended() && r.endedOn() == null) {
            state.add(new StatusBadge("Phúc tra theo khiếu nại", Tone.INFO));
        }
        line.add(
                name,
                new Span(r.kind().label()),
                new Span(desk.place(r)),
                new Span("Mã " + r.trackingCode() + " · " + r.channel().label() + " · nhận "
                        + VietnameseFormat.date(r.receivedOn())),
                state);
        return line;
    }
}
