package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.livelihood.GroupData;
import vn.tungho.livelihood.GroupKind;
import vn.tungho.livelihood.GroupService;
import vn.tungho.livelihood.Model;
import vn.tungho.livelihood.ModelService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** Founds a group with its leading household; others are added on its page. */
@Route(LivelihoodNavigation.NEW_GROUP)
@PageTitle("Lập tổ nhóm · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class GroupFormView extends Div implements BeforeEnterObserver {
    private static final int MODELS = 200;

    private final GroupService groups;
    private final ModelService models;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final CurrentUser current;
    private final ErrorSummary errors = new ErrorSummary();
    private @Nullable DraftFields draft;
    private final Select<GroupKind> kind = new Select<>();
    private final TextField name = new TextField("Tên tổ nhóm");
    private final TextArea purpose = new TextArea("Cùng làm gì");
    private final ComboBox<Village> village = new ComboBox<>("Thôn");
    private final ComboBox<Model> model = new ComboBox<>("Theo mô hình (nếu có)");
    private final DayField foundedOn;

    GroupFormView(
            GroupService groups,
            ModelService models,
            HouseholdService households,
            AreaDirectory areas,
            CurrentUser current,
            AppClock clock) {
        this.groups = groups;
        this.models = models;
        this.households = households;
        this.areas = areas;
        this.current = current;
        foundedOn = new DayField("Ngày lập", clock.today(), clock.today());
        Asked.of(kind, name, purpose);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader("Lập tổ nhóm", "Ghi tên, việc cùng làm và hộ làm tổ trưởng; các hộ khác thêm ở trang sau."));
        var commune = current.require().grants().stream()
                .map(g -> g.area().communeCode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (!groups.mayKeep() || commune == null) {
            add(new EmptyState(
                    "Vai trò của bạn chỉ được xem",
                    "Tổ nhóm do công chức giảm nghèo, Ban Chỉ đạo, trưởng thôn hoặc cán bộ giúp hộ của xã lập."));
            return;
        }
        prepare(commune);
        var leader = new HouseholdField(
                "Hộ làm tổ trưởng", households, current.require().scope(), commune, 0);
        Asked.of(leader);
        var send = new Button("Lập tổ nhóm", e -> send(commune, leader));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(send);
        actions.addClassName("th-task-actions");
        var card = new Card("Tổ nhóm", kind, name, purpose, village, model, leader, foundedOn);
        card.addClassName("th-form");
        var form = new Div(errors, card, actions);
        draft = DraftFields.mine("group/new/" + commune).on(card);
        form.addClassNames("th-stack-v", "th-narrow");
        add(form);
    }

    private void prepare(String commune) {
        kind.setLabel("Loại");
        kind.setItems(GroupKind.values());
        kind.setItemLabelGenerator(k -> k == null ? "" : k.label());
        kind.setValue(GroupKind.COOPERATIVE_TEAM);
        name.setMaxLength(150);
        name.setHelperText("Ví dụ: Tổ hợp tác nuôi ong Tân Lý");
        purpose.setMaxLength(500);
        village.setItems(areas.villages(commune));
        village.setItemLabelGenerator(Village::name);
        village.setPlaceholder("Nhiều thôn");
        village.setClearButtonVisible(true);
        model.setItems(models.page(null, MODELS));
        model.setItemLabelGenerator(Model::name);
        model.setClearButtonVisible(true);
    }

    private void send(String commune, HouseholdField leader) {
        try {
            if (!errors.passes(this)) {
                return;
            }
            var id = Objects.requireNonNull(draft)
                    .finish(() -> groups.found(
                            new GroupData(
                                    kind.getValue(),
                                    name.getValue().strip(),
                                    commune,
                                    village.getValue() == null
                                            ? null
                                            : village.getValue().villageCode(),
                                    purpose.getValue().strip(),
                                    id(model.getValue()),
                                    foundedOn.given()),
                            leader.getValue().householdId()));
            Notices.success("Đã lập tổ nhóm. Thêm các hộ khác ở trang này.");
            UI.getCurrent().navigate(LivelihoodNavigation.group(id));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private static @Nullable Long id(@Nullable Model model) {
        return model == null ? null : model.modelId();
    }
}
