package vn.tungho.registry.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.Gender;
import vn.tungho.shared.input.CitizenIds;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.BirthField;
import vn.tungho.shared.ui.field.CitizenIdField;

/** The fields of one member; what few lists ask for is folded away. */
class PersonEditor extends Div {
    private final long memberId;
    private final LocalDate today;
    private final TextField name = new TextField("Họ và tên");
    private final Select<Relationship> relationship = new Select<>();
    private final BirthField birth;
    private final Select<Gender> gender = new Select<>();
    private final CitizenIdField citizenId = new CitizenIdField("Số CCCD");
    private final ComboBox<Ethnicity> ethnicity = new ComboBox<>("Dân tộc");
    private final TextField education = new TextField("Trình độ học vấn");
    private final TextField school = new TextField("Đang học");
    private final TextField job = new TextField("Việc làm");
    private final TextField labour = new TextField("Khả năng lao động");
    private final TextField disability = new TextField("Khuyết tật");
    private final TextField allowance = new TextField("Trợ cấp, lương hưu");
    private final Select<Boolean> insurance = new Select<>();
    private final Checkbox meritorious = new Checkbox("Người có công");
    private final Checkbox pregnant = new Checkbox("Đang mang thai");
    private final TextField note = new TextField("Ghi chú");

    PersonEditor(PersonInput person, LocalDate today, Runnable changed, Consumer<PersonEditor> removed) {
        memberId = person.memberId();
        this.today = today;
        birth = new BirthField("Ngày hoặc năm sinh", today);
        Asked.of(name, relationship, gender);
        addClassName("th-person");
        relationship.setLabel("Quan hệ với chủ hộ");
        relationship.setItems(Relationship.values());
        relationship.setItemLabelGenerator(Relationship::label);
        gender.setLabel("Giới tính");
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(Gender::label);
        citizenId.setPlaceholder("12 chữ số");
        ethnicity.setItems(Ethnicity.list());
        ethnicity.setItemLabelGenerator(Ethnicity::name);
        insurance.setLabel("Thẻ bảo hiểm y tế");
        insurance.setItems(true, false);
        insurance.setItemLabelGenerator(v -> v == null ? "" : v ? "Có" : "Không");
        insurance.setEmptySelectionAllowed(true);
        insurance.setEmptySelectionCaption("Chưa rõ");
        fill(person);
        for (var field : List.<TextField>of(
                name, birth, citizenId, education, school, job, labour, disability, allowance, note)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setMaxLength(100);
            listen(field, changed);
        }
        List.<AbstractField<?, ?>>of(relationship, gender, ethnicity, insurance, meritorious, pregnant)
                .forEach(f -> listen(f, changed));
        var more =
                new Div(education, school, job, labour, disability, allowance, insurance, meritorious, pregnant, note);
        more.addClassName("th-person");
        var details = new Details("Thông tin thêm", more);
        var remove = new Button("Bỏ người này", e -> removed.accept(this));
        add(name, relationship, birth, gender, citizenId, ethnicity, remove, details);
        details.getStyle().set("grid-column", "1 / -1");
    }

    private static void listen(AbstractField<?, ?> field, Runnable changed) {
        field.addValueChangeListener(e -> changed.run());
    }

    private void fill(PersonInput p) {
        name.setValue(p.fullName());
        relationship.setValue(p.relationship());
        birth.setValue(p.birth());
        gender.setValue(p.gender());
        if (p.citizenId().contains("•")) {
            citizenId.known(p.citizenId());
        } else {
            citizenId.setValue(p.citizenId());
        }
        ethnicity.setValue(new Ethnicity(p.ethnicityCode(), Ethnicity.nameOf(p.ethnicityCode())));
        education.setValue(p.education());
        school.setValue(p.school());
        job.setValue(p.job());
        labour.setValue(p.labour());
        disability.setValue(p.disability());
        allowance.setValue(p.allowance());
        insurance.setValue(p.hasHealthInsurance());
        meritorious.setValue(p.isMeritorious());
        pregnant.setValue(p.isPregnant());
        note.setValue(p.note());
    }

    /** What the number says against birth and sex. */
    List<ErrorSummary.Problem> problems() {
        var number = citizenId.read();
        var born = birth.read();
        if (number == null) {
            return List.of();
        }
        return CitizenIds.contradiction(number, born == null ? null : born.year(), gender.getValue(), today).stream()
                .map(words -> new ErrorSummary.Problem(name.getValue() + ": " + words, citizenId))
                .toList();
    }

    /** What stands in the fields now. */
    PersonInput value() {
        return new PersonInput(
                memberId,
                name.getValue(),
                relationship.getValue(),
                birth.getValue(),
                gender.getValue(),
                citizenId.getValue(),
                ethnicity.getValue() == null
                        ? Ethnicity.UNKNOWN
                        : ethnicity.getValue().code(),
                education.getValue(),
                school.getValue(),
                job.getValue(),
                labour.getValue(),
                disability.getValue(),
                allowance.getValue(),
                insurance.getValue(),
                meritorious.getValue(),
                pregnant.getValue(),
                note.getValue());
    }
}
