package vn.tungho.support.ui;

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
import jakarta.annotation.security.PermitAll;
import vn.tungho.registry.ui.AreaChoice;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.support.Programme;
import vn.tungho.support.SupportCase;
import vn.tungho.support.SupportCaseFilter;
import vn.tungho.support.SupportState;

/** The cases of the person's area, the newest first. */
@Route(SupportNavigation.CASES)
@PageTitle("Hồ sơ hỗ trợ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
class CaseListView extends Div implements BeforeEnterObserver {
    private final SupportDesk desk;
    private final PageHeader header = new PageHeader("Hồ sơ hỗ trợ");
    private final TextField text = new TextField("Tìm hộ");
    private final ComboBox<Programme> programme = new ComboBox<>("Chương trình");
    private final Select<String> open = new Select<>();
    private final ComboBox<SupportState> state = new ComboBox<>("Bước");
    private final AreaChoice village;
    private final KeysetList<SupportCase> list;

    CaseListView(SupportDesk desk) {
        this.desk = desk;
        this.village = new AreaChoice(desk.areas(), desk.person().scope(), this::reload);
        village.addClassName("th-support-inline");
        this.list = new KeysetList<>(
                (after, limit) -> desk.cases().page(filter(), after == null ? Long.MAX_VALUE : after.caseId(), limit),
                this::card,
                () -> new EmptyState(
                        "Không có hồ sơ nào",
                        "Lập hồ sơ từ trang của hộ hoặc từ bảng quyền hỗ trợ.",
                        PathLink.button("Mở bảng quyền hỗ trợ", SupportNavigation.RIGHTS)));
        text.setPlaceholder("Tên chủ hộ hoặc mã hộ");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> reload());
        programme.setItems(desk.programmes().book().all());
        programme.setItemLabelGenerator(Programme::name);
        programme.setClearButtonVisible(true);
        programme.setPlaceholder("Tất cả");
        programme.addValueChangeListener(e -> reload());
        open.setLabel("Hồ sơ");
        open.setItems("Đang làm", "Đã xong", "Tất cả");
        open.setValue("Đang làm");
        open.addValueChangeListener(e -> reload());
        state.setItems(SupportState.values());
        state.setItemLabelGenerator(SupportState::label);
        state.setClearButtonVisible(true);
        state.setPlaceholder("Tất cả");
        state.addValueChangeListener(e -> reload());
        var filters = new Div(text, programme, open, state, village);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, new SupportTabs(SupportNavigation.CASES), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        list.reload();
        var counts = desk.cases().counts();
        var running = counts.entrySet().stream()
                .filter(e -> e.getKey().isOpen())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        header.setSubtitle("%s hồ sơ đang làm, %s đã xong"
                .formatted(VietnameseFormat.number(running), VietnameseFormat.number(all - running)));
    }

    private SupportCaseFilter filter() {
        return new SupportCaseFilter(
                text.getValue(),
                programme.getValue() == null ? null : programme.getValue().programmeCode(),
                state.getValue(),
                "Tất cả".equals(open.getValue()) ? null : (Boolean) "Đang làm".equals(open.getValue()),
                village.communeCode(),
                village.villageCode());
    }

    private Component card(SupportCase c) {
        var line = new PathLink("", SupportNavigation.supportCase(c.caseId()));
        line.addClassName("th-support-case");
        var name = new Span(c.subject());
        name.addClassName("th-strong");
        var state = new Div(c.isPaused() ? new StatusBadge("Tạm dừng", Tone.WARN, "‖") : Badges.of(c.state()));
        state.addClassName("th-support-state");
        var due = c.stepDueOn();
        if (due != null && c.state().isOpen()) {
            state.add(new DueBadge(
                    desk.calendar().kept(due, c.stepRule(), c.stepFromOn()),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        if (c.isReturnOverdue()) {
            state.add(new StatusBadge("Quá hạn hoàn trả", Tone.BAD, "!"));
        }
        line.add(
                name,
                new Span(desk.programme(c).name()),
                new Span(desk.village(c)),
                new Span("Số " + c.caseId() + " · đề nghị " + VietnameseFormat.date(c.requestedOn())),
                state);
        return line;
    }
}
