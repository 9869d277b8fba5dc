package vn.tungho.walk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.tungho.shared.ui.ChosenFiles;
import vn.tungho.shared.ui.draft.FieldText;
import vn.tungho.shared.ui.field.BirthField;
import vn.tungho.shared.ui.field.CitizenIdField;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.shared.ui.field.DecimalField;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.testing.TestPicture;

/** Fills in a form as a person might: every field that is seen, also those that an answer brings up, each with what it can take. */
final class Typing {
    private static final int MOST_ROUNDS = 4;
    private static final Pattern LOWEST = Pattern.compile("ghi một số từ ([0-9]+) đến");

    private final LocalDate today;
    private final boolean isEverything;
    private final Map<Component, Boolean> done = new IdentityHashMap<>();

    private Typing(LocalDate today, boolean isEverything) {
        this.today = today;
        this.isEverything = isEverything;
    }

    private static boolean isEmpty(Component field) {
        return field instanceof HasValue<?, ?> value && value.isEmpty() && !(field instanceof PasswordField);
    }

    /** Types into every field that the form shows; an answer may bring up further ones. */
    static void into(Supplier<List<Component>> shown, LocalDate today) {
        into(shown, new Typing(today, true));
    }

    /** Types into what is empty and leaves what the form proposes. */
    static void intoEmpty(Supplier<List<Component>> shown, LocalDate today) {
        into(shown, new Typing(today, false));
    }

    private static void into(Supplier<List<Component>> shown, Typing typing) {
        for (var round = 0; round < MOST_ROUNDS && typing.more(shown.get()); round++) {
            // until no answer brings up another field
        }
    }

    private boolean more(List<Component> shown) {
        var fresh = shown.stream()
                .filter(f -> !done.containsKey(f) || isEmpty(f))
                .filter(f -> isEverything || isEmpty(f))
                .toList();
        fresh.forEach(f -> {
            done.put(f, true);
            if (canBeFilled(f)) {
                fill(f);
            }
        });
        return !fresh.isEmpty();
    }

    /** The fields that are seen and can be filled in, and what takes files. */
    static List<Component> fields(Component root) {
        return Window.below(root, Component.class).stream()
                .filter(f -> f instanceof ChosenFiles || Window.isField(f))
                .toList();
    }

    private static boolean canBeFilled(Component field) {
        return field.isVisible()
                && !(field instanceof HasEnabled e && !e.isEnabled())
                && !(field instanceof HasValue<?, ?> v && v.isReadOnly());
    }

    /** What stands in the fields that are seen, by their labels; passwords apart. */
    static Map<String, String> read(List<Component> fields) {
        var all = new LinkedHashMap<String, String>();
        for (var field : fields) {
            if (!canBeFilled(field)) {
                continue;
            }
            var text = field instanceof ChosenFiles files
                    ? files.files().stream().map(f -> f.fileName()).toList().toString()
                    : FieldText.of(field).map(FieldText::now).orElse("");
            var label = field.getElement().getProperty("label", "");
            var name = label;
            for (var n = 2; all.containsKey(name); n++) {
                name = label + " " + n;
            }
            all.put(name, text);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private void fill(Component field) {
        switch (field) {
            case ChosenFiles files -> files.take("anh.png", "image/png", TestPicture.png(40 + done.size()));
            case DatePicker day -> day.setValue(day(day));
            case TimePicker time -> time.setValue(LocalTime.of(8, 30));
            case BirthField birth -> birth.setValue("1980");
            case CitizenIdField number -> number.setValue("044180%06d".formatted(700_000 + done.size()));
            case PhoneField phone -> phone.setValue("0912 345 678");
            case MoneyField money -> money.setValue("1.000.000");
            case DocumentNumberField number -> number.setValue((10 + done.size()) + "/QĐ-UBND");
            case DecimalField number -> number.setValue("2");
            case CountField count -> {
                count.setValue("1");
                LOWEST.matcher(String.valueOf(count.reading().fault()))
                        .results()
                        .findFirst()
                        .ifPresent(low -> count.setValue(low.group(1)));
            }
            case CountStepper count -> count.setValue(1);
            case EmailField mail -> mail.setValue("thu@example.vn");
            case PasswordField secret -> secret.setValue("");
            case TextArea area -> area.setValue("Lời thử số " + done.size() + ",\ncó hai dòng");
            case TextField text -> text.setValue("Lời thử " + done.size());
            case Checkbox tick -> tick.setValue(true);
            case RadioButtonGroup<?> group ->
                choose(
                        (RadioButtonGroup<Object>) group,
                        ((RadioButtonGroup<Object>) group)
                                .getListDataView()
                                .getItems()
                                .toList());
            case Select<?> select ->
                choose(
                        (Select<Object>) select,
                        ((Select<Object>) select).getListDataView().getItems().toList());
            case CheckboxGroup<?> group ->
                chooseFirst(
                        (CheckboxGroup<Object>) group,
                        ((CheckboxGroup<Object>) group)
                                .getListDataView()
                                .getItems()
                                .toList());
            case MultiSelectComboBox<?> box ->
                chooseFirst(
                        (MultiSelectComboBox<Object>) box,
                        offered(((MultiSelectComboBox<Object>) box).getDataProvider()));
            case ComboBox<?> box -> choose((ComboBox<Object>) box, offered(((ComboBox<Object>) box).getDataProvider()));
            default -> throw new AssertionError("no idea what to type into " + field.getClass());
        }
    }

    /** Another day than the one that stands there, within what may be chosen. */
    private LocalDate day(DatePicker field) {
        var first = field.getMin() == null ? LocalDate.of(1900, 1, 1) : field.getMin();
        var last = field.getMax() == null ? today : field.getMax();
        var day = field.getValue() == null ? today : field.getValue().minusDays(1);
        if (day.isBefore(first)) {
            day = first.plusDays(1);
        }
        return day.isAfter(last) ? last : day;
    }

    private static void choose(HasValue<?, Object> field, List<Object> items) {
        items.stream()
                .filter(i -> i != null && !i.equals(field.getValue()))
                .findFirst()
                .ifPresent(field::setValue);
    }

    private static void chooseFirst(HasValue<?, Set<Object>> field, List<Object> items) {
        items.stream().filter(i -> !field.getValue().contains(i)).findFirst().ifPresent(i -> field.setValue(Set.of(i)));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> offered(DataProvider<Object, ?> items) {
        return items.isInMemory()
                ? items.fetch(new Query<>()).toList()
                : ((DataProvider<Object, String>) items)
                        .fetch(new Query<>(0, 20, List.of(), null, ""))
                        .toList();
    }
}
