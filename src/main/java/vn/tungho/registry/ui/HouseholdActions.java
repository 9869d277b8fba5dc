package vn.tungho.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdActs;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.Relationship;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** The buttons for what happens to a household in life; each opens a small dialog. */
class HouseholdActions extends Div {
    private static final long NOBODY = 0;

    private final Household household;
    private final List<Member> members;
    private final HouseholdService households;
    private final HouseholdActs acts;
    private final AreaDirectory areas;
    private final Scope scope;
    private final LocalDate today;
    private final Runnable changed;

    HouseholdActions(
            Household household,
            HouseholdService households,
            HouseholdActs acts,
            AreaDirectory areas,
            Scope scope,
            LocalDate today,
            Runnable changed) {
        this.household = household;
        this.members = households.members(household.householdId());
        this.households = households;
        this.acts = acts;
        this.areas = areas;
        this.scope = scope;
        this.today = today;
        this.changed = changed;
        addClassNames("th-actions", "th-no-print");
        if (!household.isActive()) {
            add(new Button("Đưa lại vào danh sách", e -> reactivate()));
            return;
        }
        if (members.size() > 1) {
            add(
                    new Button("Tách hộ", e -> split()),
                    new Button("Đổi chủ hộ", e -> changeHead()),
                    new Button("Thành viên rời hộ", e -> leave()));
        }
        add(
                new Button("Nhập vào hộ khác", e -> merge()),
                new Button("Chuyển nơi ở", e -> move()),
                new Button("Ghi người qua đời", e -> death()),
                new Button("Đưa ra khỏi danh sách", e -> deactivate()));
    }

    private void split() {
        var leaving = new CheckboxGroup<Member>("Những người tách ra");
        leaving.setItems(withoutHead());
        leaving.setItemLabelGenerator(Member::fullName);
        var head = person("Chủ hộ mới", List.of());
        leaving.addValueChangeListener(e -> head.setItems(e.getValue()));
        var on = day();
        var reason = reason("Ví dụ: con lập gia đình ra ở riêng");
        open(
                "Tách hộ",
                "Hộ mới được lập ở cùng thôn, giữ phân loại của hộ cũ đến khi rà soát.",
                () -> acts.split(
                        household.householdId(),
                        leaving.getValue().stream().map(Member::memberId).collect(Collectors.toSet()),
                        chosen(head),
                        on.given(),
                        given(reason)),
                leaving,
                head,
                on,
                reason);
    }

    private void merge() {
        var into = new HouseholdField("Hộ nhận", households, scope, household.communeCode(), household.householdId());
        var on = day();
        var reason = reason("Ví dụ: về ở chung với con");
        open(
                "Nhập vào hộ khác",
                "Mọi thành viên chuyển sang hộ nhận; hộ này không theo dõi nữa.",
                () -> {
                    if (into.getValue() == null) {
                        throw new BusinessException("Chưa chọn hộ nhận. Gõ tên chủ hộ rồi chọn trong danh sách.");
                    }
                    acts.merge(household.householdId(), into.getValue().householdId(), on.given(), given(reason));
                },
                into,
                on,
                reason);
    }

    private void move() {
        var village = Asked.one(new ComboBox<Village>("Thôn mới"));
        village.setItemLabelGenerator(Village::name);
        var commune = new ComboBox<Commune>("Xã mới");
        commune.setItems(areas.communes(household.provinceCode()));
        commune.setItemLabelGenerator(Commune::name);
        commune.addValueChangeListener(e -> village.setItems(
                e.getValue() == null ? List.of() : areas.villages(e.getValue().communeCode())));
        commune.setValue(areas.commune(household.communeCode()));
        var on = day();
        var reason = reason("Ví dụ: chuyển theo con");
        open(
                "Chuyển nơi ở",
                "Cả hộ thuộc thôn mới từ nay; xã cũ và xã mới cùng thấy việc này trong nhật ký.",
                () -> {
                    if (village.getValue() == null) {
                        throw new BusinessException("Chưa chọn thôn mới.");
                    }
                    acts.move(household.householdId(), village.getValue().villageCode(), on.given(), given(reason));
                },
                commune,
                village,
                on,
                reason);
    }

    private void death() {
        var who = person("Người qua đời", members);
        var successor = person("Chủ hộ mới", List.of());
        successor.setVisible(false);
        who.addValueChangeListener(e -> {
            var person = e.getValue();
            boolean needed = person != null && person.relationship() == Relationship.HEAD && members.size() > 1;
            successor.setVisible(needed);
            successor.setItems(withoutHead());
        });
        var on = day();
        open(
                "Ghi người qua đời",
                "Người này không còn tính vào nhân khẩu của hộ; hồ sơ vẫn được giữ.",
                () -> acts.recordDeath(
                        household.householdId(),
                        chosen(who),
                        on.given(),
                        successor.getOptionalValue().map(Member::memberId).orElse(NOBODY)),
                who,
                successor,
                on);
    }

    private void leave() {
        var who = person("Người rời hộ", withoutHead());
        var on = day();
        var reason = reason("Ví dụ: lấy chồng về xã khác");
        open(
                "Thành viên rời hộ",
                "Người này không còn tính vào nhân khẩu của hộ; hồ sơ vẫn được giữ.",
                () -> acts.recordLeaving(household.householdId(), chosen(who), on.given(), given(reason)),
                who,
                on,
                reason);
    }

    private void changeHead() {
        var head = person("Chủ hộ mới", withoutHead());
        var on = day();
        var reason = reason("Ví dụ: chủ hộ già yếu");
        open(
                "Đổi chủ hộ",
                "Hộ mang tên chủ hộ mới; quan hệ của những người khác cần xem lại.",
                () -> acts.changeHead(household.householdId(), chosen(head), on.given(), given(reason)),
                head,
                on,
                reason);
    }

    private void deactivate() {
        var on = day();
        var reason = reason("Ví dụ: cả hộ chuyển đi tỉnh khác");
        open(
                "Đưa ra khỏi danh sách",
                "Hộ không còn trong các danh sách và đợt rà soát; hồ sơ vẫn được giữ.",
                () -> acts.markInactive(household.householdId(), on.given(), given(reason)),
                on,
                reason);
    }

    private void reactivate() {
        var on = day();
        var reason = reason("Ví dụ: hộ trở về");
        open(
                "Đưa lại vào danh sách",
                "Hộ lại có trong các danh sách và đợt rà soát.",
                () -> acts.reactivate(household.householdId(), on.given(), given(reason)),
                on,
                reason);
    }

    private void open(String verb, String consequence, Runnable act, com.vaadin.flow.component.Component... fields) {
        new ActDialog(verb, consequence, act, changed, fields)
                .about("household/" + household.householdId())
                .open();
    }

    private List<Member> withoutHead() {
        return members.stream()
                .filter(m -> m.relationship() != Relationship.HEAD)
                .toList();
    }

    private DayField day() {
        return new DayField("Ngày", today, today);
    }

    private static TextField reason(String example) {
        var field = Asked.one(new TextField("Lý do"));
        field.setHelperText(example);
        field.setMaxLength(300);
        return field;
    }

    private static ComboBox<Member> person(String label, List<Member> people) {
        var box = Asked.one(new ComboBox<Member>(label));
        box.setItems(people);
        box.setItemLabelGenerator(m -> m.fullName() + " (" + m.relationship().label() + ")");
        return box;
    }

    private static long chosen(ComboBox<Member> box) {
        if (box.getValue() == null) {
            throw new BusinessException("Chưa chọn “%s”.".formatted(box.getLabel()));
        }
        return box.getValue().memberId();
    }

    private static String given(TextField reason) {
        if (reason.getValue().isBlank()) {
            throw new BusinessException("Chưa ghi lý do. Viết ngắn gọn vì sao.");
        }
        return reason.getValue().strip();
    }
}
