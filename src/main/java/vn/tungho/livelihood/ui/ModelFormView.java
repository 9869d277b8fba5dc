package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.tungho.livelihood.Model;
import vn.tungho.livelihood.ModelData;
import vn.tungho.livelihood.ModelService;
import vn.tungho.market.Product;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.MoneyField;

/** Writes a model into the library, or changes one. */
@Route(LivelihoodNavigation.NEW_MODEL)
@RouteAlias(LivelihoodNavigation.EDIT_MODEL)
@PageTitle("Ghi mô hình · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class ModelFormView extends Div implements BeforeEnterObserver {
    private final ModelService models;
    private final AreaDirectory areas;
    private final CurrentUser current;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField("Tên mô hình");
    private final ComboBox<Commune> commune = new ComboBox<>("Đã làm được ở xã (nếu trong tỉnh)");
    private final Select<Product> product = new Select<>();
    private final Checkbox labour = new Checkbox("Cần người có sức lao động");
    private final Checkbox land = new Checkbox("Cần đất");
    private final Checkbox water = new Checkbox("Cần nguồn nước");
    private final MoneyField cost = new MoneyField("Một hộ cần để bắt đầu");
    private final CountField months = new CountField("Sau bao nhiêu tháng có thu", 1, 240);
    private final MoneyField income = new MoneyField("Thu một hộ một năm");
    private final CountField proven = new CountField("Bao nhiêu hộ đã làm được", 1, 100_000);
    private final CountField year;
    private final TextArea steps = area("Các bước làm");
    private final TextArea lessons = area("Kinh nghiệm, chỗ hay hỏng");
    private final TextField contact = new TextField("Hỏi ai");
    private Div form = new Div();

    ModelFormView(ModelService models, AreaDirectory areas, CurrentUser current, AppClock clock) {
        this.models = models;
        this.areas = areas;
        this.current = current;
        name.setMaxLength(150);
        contact.setMaxLength(200);
        product.setLabel("Làm ra thứ gì");
        product.setItems(Product.values());
        product.setItemLabelGenerator(p -> p == null ? "" : p.label());
        labour.setValue(true);
        year = new CountField("Làm được năm nào", 1990, clock.today().getYear())
                .starting(clock.today().getYear());
        Asked.of(name, product, cost, months, income, proven, steps);
        commune.setItemLabelGenerator(Commune::name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = RouteId.ifAny(event, "id").orElse(null);
        add(new PageHeader(id == null ? "Ghi mô hình" : "Sửa mô hình", "Chỉ ghi mô hình đã có hộ làm được."));
        try {
            if (!models.mayWrite()) {
                throw new BusinessException(
                        "Mô hình do công chức giảm nghèo, Ban Chỉ đạo xã hoặc cấp tỉnh ghi vào thư viện.");
            }
            commune.setItems(
                    areas.communes(current.require().grants().getFirst().area().provinceCode()));
            var known = id == null ? null : models.find(id);
            if (known != null) {
                fill(known);
            }
            form(known);
        } catch (BusinessException e) {
            add(new EmptyState(
                    "Không mở được phần ghi",
                    e.getMessage(),
                    PathLink.button("Về thư viện", LivelihoodNavigation.MODELS)));
        }
    }

    private void form(@Nullable Model known) {
        var send = new Button(known == null ? "Ghi vào thư viện" : "Ghi thay đổi");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var what = new Card("Mô hình", name, product, commune, labour, land, water);
        what.addClassName("th-form");
        var figures = new Card("Bao nhiêu", cost, months, income, proven, year);
        figures.addClassName("th-form");
        var how = new Card("Cách làm", steps, lessons, contact);
        how.addClassName("th-form");
        var actions = new Div(send);
        actions.addClassName("th-task-actions");
        var draft = DraftFields.mine("model/" + (known == null ? "new" : known.modelId()))
                .madeOn(known == null ? "" : known.version())
                .every(what)
                .every(figures)
                .every(how);
        send.addClickListener(e -> send(known, draft));
        form = new Div(draft.bar(), errors, what, figures, how, actions);
        form.addClassNames("th-stack-v", "th-narrow");
        add(form);
    }

    private void fill(Model m) {
        name.setValue(m.name());
        product.setValue(m.product());
        commune.getListDataView()
                .getItems()
                .filter(c -> c.communeCode().equals(m.communeCode()))
                .findFirst()
                .ifPresent(commune::setValue);
        labour.setValue(m.needsLabour());
        land.setValue(m.needsLand());
        water.setValue(m.needsWater());
        cost.setAmount(m.cost());
        months.write(m.months());
        income.setAmount(m.incomeAYear());
        proven.write(m.provenHouseholds());
        year.write(m.provenYear());
        steps.setValue(m.steps());
        lessons.setValue(m.lessons());
        contact.setValue(m.contact());
    }

    private void send(@Nullable Model known, DraftFields draft) {
        if (!errors.passes(form)) {
            return;
        }
        try {
            errors.show(draft.problems());
            if (!draft.problems().isEmpty()) {
                return;
            }
            var data = data();
            draft.perform(() -> {
                if (known == null) {
                    models.write(data);
                } else {
                    models.change(known.modelId(), known.version(), data);
                }
            });
            Notices.success("Đã ghi “" + data.name() + "”.");
            UI.getCurrent().navigate(LivelihoodNavigation.MODELS);
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private ModelData data() {
        return new ModelData(
                name.getValue().strip(),
                commune.getValue() == null ? null : commune.getValue().communeCode(),
                product.getValue(),
                labour.getValue(),
                land.getValue(),
                water.getValue(),
                cost.given(),
                months.given(),
                income.given(),
                proven.given(),
                year.given(),
                steps.getValue().strip(),
                lessons.getValue().strip(),
                contact.getValue().strip());
    }

    private static TextArea area(String label) {
        var field = new TextArea(label);
        field.setMaxLength(2000);
        return field;
    }
}
