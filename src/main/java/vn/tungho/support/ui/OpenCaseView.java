package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.VisitRequest;
import vn.tungho.registry.Household;
import vn.tungho.registry.Member;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Texts;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.NewCase;
import vn.tungho.support.Programme;

/** Takes down a household's request; from a deprivation or a right the programme is already chosen. */
@Route(SupportNavigation.OPEN)
@PageTitle("Lập hồ sơ hỗ trợ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
class OpenCaseView extends Div implements BeforeEnterObserver {
    private final SupportDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<Programme> programme = new ComboBox<>("Chương trình");
    private final Paragraph about = new Paragraph();
    private final Select<String> member = new Select<>();
    private final TextArea need = new TextArea("Hộ cần gì, bằng lời của hộ");
    private final MoneyField amount = new MoneyField("Số tiền hộ đề nghị (nếu có)");
    private final TextField group = new TextField("Tổ tiết kiệm và vay vốn");
    private final DayField day;
    private Card form = new Card();
    private @Nullable Household household;
    private @Nullable DraftFields draft;
    private @Nullable VisitRequest asked;

    OpenCaseView(SupportDesk desk) {
        this.desk = desk;
        this.day = new DayField("Ngày đề nghị", desk.today(), desk.today());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            household = desk.households().open(RouteId.of(event, "id"));
        } catch (BusinessException e) {
            add(new PageHeader("Lập hồ sơ hỗ trợ"), new EmptyState("Không mở được hộ này", e.getMessage()));
            return;
        }
        if (!desk.cases().mayOpen(household)) {
            add(
                    new PageHeader("Lập hồ sơ hỗ trợ", household.headName()),
                    new EmptyState(
                            "Vai trò của bạn ở địa bàn này chỉ được xem",
                            "Hồ sơ do công chức xã, trưởng thôn hoặc người giúp hộ lập.",
                            PathLink.button("Về trang của hộ", RegistryNavigation.household(household.householdId()))));
            return;
        }
        var code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ct")
                .orElse("");
        var need1 = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("cs")
                .orElse("");
        show(household, code, need1);
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("dn")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> desk.asked().get(Long.parseLong(id)))
                .filter(r -> household != null && r.householdId() == household.householdId())
                .orElse(null);
        if (asked != null && need.isEmpty()) {
            need.setValue(Texts.cut(asked.words(), 600));
        }
    }

    private void show(Household h, String code, String indicator) {
        var book = desk.programmes().book();
        var offered = indicator.matches("[0-9]{1,2}")
                ? book.active().stream()
                        .filter(p -> p.answers(Integer.parseInt(indicator)))
                        .toList()
                : book.active();
        programme.setItems(offered.isEmpty() ? book.active() : offered);
        programme.setItemLabelGenerator(Programme::name);
        programme.addValueChangeListener(e -> describe());
        member.setLabel("Cho ai trong hộ");
        var names = new java.util.ArrayList<String>(List.of("Cả hộ"));
        desk.households().members(h.householdId()).stream()
                .map(Member::fullName)
                .forEach(names::add);
        member.setItems(names);
        member.setValue("Cả hộ");
        need.setMaxLength(600);
        need.setHelperText("Ví dụ: mái dột, tường nứt, xin sửa nhà trước mùa mưa.");
        group.setMaxLength(150);
        about.addClassName("th-muted");
        var save = new Button("Lập hồ sơ", e -> open());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form = new Card(programme, about, member, need, amount, group, day, save);
        form.addClassNames("th-form", "th-narrow");
        add(
                new PageHeader(
                        "Lập hồ sơ hỗ trợ",
                        h.headName() + " · " + desk.areas().displayName(h.area()),
                        PathLink.button("Về trang của hộ", RegistryNavigation.household(h.householdId()))),
                errors,
                form);
        offered.stream()
                .filter(p -> p.programmeCode().equals(code) || offered.size() == 1)
                .findFirst()
                .ifPresent(programme::setValue);
        draft = DraftFields.mine("support.open/" + h.householdId() + "/" + code + "/" + indicator)
                .on(form);
        describe();
    }

    private void describe() {
        var chosen = programme.getValue();
        group.setVisible(chosen != null && chosen.ruleSet().equals("CREDIT"));
        if (chosen == null) {
            about.setText("");
            return;
        }
        desk.programmes()
                .book()
                .on(chosen.programmeCode(), desk.today())
                .ifPresent(e -> about.setText(e.summary() + " Mức: " + e.amountNote()
                        + (e.isAmountConfirmed() ? "" : " (chưa xác nhận)") + "."));
    }

    private void open() {
        var chosen = programme.getValue();
        var h = household;
        var missing = chosen == null
                ? List.of(new ErrorSummary.Problem("Chọn chương trình.", programme))
                : List.<ErrorSummary.Problem>of();
        if (!errors.passes(form, missing) || chosen == null || h == null) {
            return;
        }
        try {
            var data = new NewCase(
                    h.householdId(),
                    chosen.programmeCode(),
                    "Cả hộ".equals(member.getValue()) ? null : member.getValue(),
                    null,
                    need.getValue(),
                    day.given(),
                    amount.givenIfAny().orElse(null),
                    group.getValue());
            var from = asked;
            var id = Objects.requireNonNull(draft)
                    .finish(() -> from == null
                            ? desk.cases().open(data)
                            : desk.cases().open(data, from.requestId()));
            Notices.success("Đã lập hồ sơ số " + id + (from == null ? "." : "; người giúp đã được báo."));
            getUI().ifPresent(ui -> ui.navigate(SupportNavigation.supportCase(id)));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
