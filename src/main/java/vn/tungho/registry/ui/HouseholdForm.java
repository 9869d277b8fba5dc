package vn.tungho.registry.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.registry.PovertyCause;
import vn.tungho.registry.Relationship;
import vn.tungho.security.Scope;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.PhoneField;

/** The fields of a household and its members. */
class HouseholdForm extends Div {
    private final AreaDirectory areas;
    private final ComboBox<Commune> commune = new ComboBox<>("Xã");
    private final ComboBox<Village> village = new ComboBox<>("Thôn");
    private final PhoneField phone = new PhoneField("Điện thoại");
    private final TextField address = new TextField("Địa chỉ (số nhà, ngõ)");
    private final Checkbox minority = new Checkbox("Hộ dân tộc thiểu số");
    private final Checkbox noLabour = new Checkbox("Không có khả năng lao động");
    private final Checkbox meritorious = new Checkbox("Có thành viên là người có công");
    private final CheckboxGroup<PovertyCause> causes = new CheckboxGroup<>("Nguyên nhân nghèo");
    private final TextArea note = new TextArea("Ghi chú");
    private final Div people = new Div();
    private final List<PersonEditor> editors = new ArrayList<>();
    private final Runnable changed;
    private final LocalDate today;

    /**
     * @param isNew a new household chooses its village; a known one moves by an act of its own
     * @param changed runs after every change, to keep a draft
     */
    HouseholdForm(
            AreaDirectory areas, Scope scope, HouseholdInput input, boolean isNew, LocalDate today, Runnable changed) {
        this.areas = areas;
        this.changed = changed;
        this.today = today;
        Asked.of(commune, village);
        var communes = AreaChoice.communes(areas, scope);
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::name);
        village.setItemLabelGenerator(Village::name);
        village.setHelperText("Chưa có tên thôn? Thêm ở trang Thôn, bản (từ Hộ gia đình).");
        commune.addValueChangeListener(e -> village.setItems(
                e.getValue() == null
                        ? List.of()
                        : areas.villages(e.getValue().communeCode()).stream()
                                .filter(v -> scope.covers(v.area()))
                                .toList()));
        commune.setVisible(isNew && communes.size() > 1);
        village.setVisible(isNew);
        if (communes.size() == 1) {
            commune.setValue(communes.getFirst());
        }
        causes.setItems(PovertyCause.values());
        causes.setItemLabelGenerator(PovertyCause::label);
        note.setMaxLength(1000);
        address.setMaxLength(200);
        people.addClassName("th-stack-v");
        fill(input);
        for (var field : List.<TextField>of(phone, address)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        List.<AbstractField<?, ?>>of(village, phone, address, minority, noLabour, meritorious, causes, note)
                .forEach(f -> f.addValueChangeListener(e -> changed.run()));
        var add = new Button("Thêm thành viên", e -> {
            addPerson(PersonInput.empty(editors.isEmpty() ? Relationship.HEAD : Relationship.CHILD));
            changed.run();
        });
        var facts = new Card(
                "Thông tin hộ", commune, village, phone, address, minority, noLabour, meritorious, causes, note);
        facts.addClassName("th-form");
        add(facts, new Card("Thành viên", people, add));
    }

    private void fill(HouseholdInput input) {
        if (input.villageCode() != null) {
            var known = areas.village(input.villageCode());
            commune.setValue(areas.commune(known.communeCode()));
            village.setValue(known);
        }
        phone.setValue(input.phone());
        address.setValue(input.address());
        minority.setValue(input.isEthnicMinority());
        noLabour.setValue(input.lacksLabour());
        meritorious.setValue(input.hasMeritoriousMember());
        causes.setValue(input.causes());
        note.setValue(input.note());
        input.people().forEach(this::addPerson);
    }

    private void addPerson(PersonInput person) {
        var editor = new PersonEditor(person, today, changed, gone -> {
            editors.remove(gone);
            people.remove(gone);
            changed.run();
        });
        editors.add(editor);
        people.add(editor);
    }

    /** What is wrong beside what each field says of itself. */
    List<ErrorSummary.Problem> problems() {
        return editors.stream().flatMap(e -> e.problems().stream()).toList();
    }

    /** What stands in the fields now. */
    HouseholdInput value() {
        return new HouseholdInput(
                village.getValue() == null ? null : village.getValue().villageCode(),
                phone.getValue(),
                address.getValue(),
                minority.getValue(),
                noLabour.getValue(),
                meritorious.getValue(),
                causes.getValue(),
                note.getValue(),
                editors.stream().map(PersonEditor::value).toList());
    }
}
