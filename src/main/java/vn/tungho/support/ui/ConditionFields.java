package vn.tungho.support.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Commune;
import vn.tungho.standard.Indicator;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.condition.ConditionKind;
import vn.tungho.support.facts.SupportGroup;

/** Whom an edition is for: classes, groups, places, needs and the other conditions. */
class ConditionFields extends Div {
    private final CheckboxGroup<PovertyStatus> classes = group("Loại hộ được hưởng");
    private final CheckboxGroup<PovertyStatus> asked = group("Loại hộ phải xem từng trường hợp");
    private final CheckboxGroup<SupportGroup> groups = group("Nhóm ngoài danh sách");
    private final TextField note = new TextField("Phải xem gì, hoặc căn cứ của nhóm");
    private final MultiSelectComboBox<Commune> communes = new MultiSelectComboBox<>("Chỉ ở các xã (để trống: mọi xã)");
    private final RadioButtonGroup<ConditionKind> needKind = new RadioButtonGroup<>("Thiếu hụt của hộ");
    private final CheckboxGroup<Indicator> needs = group("Chỉ số thiếu hụt");
    private final CheckboxGroup<ConditionKind> others = group("Điều kiện khác");

    ConditionFields(List<Indicator> indicators, List<Commune> places, List<Condition> conditions) {
        addClassNames("th-stack-v", "th-form");
        var listed = List.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR, PovertyStatus.NEWLY_ESCAPED);
        classes.setItems(listed);
        classes.setItemLabelGenerator(PovertyStatus::label);
        asked.setItems(listed);
        asked.setItemLabelGenerator(PovertyStatus::label);
        groups.setItems(SupportGroup.values());
        groups.setItemLabelGenerator(SupportGroup::label);
        note.setMaxLength(300);
        note.setWidthFull();
        communes.setItems(places);
        communes.setItemLabelGenerator(Commune::name);
        needKind.setItems(ConditionKind.NEED, ConditionKind.NEED_HINT);
        needKind.setItemLabelGenerator(ConditionKind::label);
        needKind.addThemeName("vertical");
        needKind.setValue(ConditionKind.NEED);
        needs.setItems(indicators);
        needs.setItemLabelGenerator(i -> i.indicatorNo() + ". " + i.name());
        others.setItems(Arrays.stream(ConditionKind.values())
                .filter(ConditionKind::isPlain)
                .toList());
        others.setItemLabelGenerator(ConditionKind::label);
        show(conditions, indicators, places);
        add(new H3("Cho ai"), classes, asked, groups, note, communes, needs, needKind, others);
    }

    private static <T> CheckboxGroup<T> group(String label) {
        var group = new CheckboxGroup<T>(label);
        group.addThemeName("vertical");
        group.addClassName("th-support-choices");
        return group;
    }

    private void show(List<Condition> conditions, List<Indicator> indicators, List<Commune> places) {
        var plain = new ArrayList<ConditionKind>();
        for (var c : conditions) {
            switch (c.kind()) {
                case WHO -> {
                    classes.setValue(java.util.Set.copyOf(c.classes()));
                    asked.setValue(java.util.Set.copyOf(c.askedClasses()));
                    groups.setValue(java.util.Set.copyOf(c.groups()));
                    note.setValue(c.note());
                }
                case AREA ->
                    communes.setValue(places.stream()
                            .filter(p -> c.communes().contains(p.communeCode()))
                            .collect(Collectors.toSet()));
                case NEED, NEED_HINT -> {
                    needKind.setValue(c.kind());
                    needs.setValue(indicators.stream()
                            .filter(i -> c.needs().contains(i.indicatorNo()))
                            .collect(Collectors.toSet()));
                }
                default -> plain.add(c.kind());
            }
        }
        others.setValue(java.util.Set.copyOf(plain));
    }

    /** The conditions as chosen, in a fixed order. */
    List<Condition> conditions() {
        var all = new ArrayList<Condition>();
        all.add(Condition.who(
                sorted(classes.getValue()),
                sorted(asked.getValue()),
                sorted(groups.getValue()),
                note.getValue().strip()));
        if (!communes.isEmpty()) {
            all.add(Condition.of(
                    ConditionKind.AREA,
                    communes.getValue().stream()
                            .map(Commune::communeCode)
                            .sorted()
                            .collect(Collectors.joining(","))));
        }
        if (!needs.isEmpty()) {
            all.add(Condition.of(
                    needKind.getValue(),
                    needs.getValue().stream()
                            .map(Indicator::indicatorNo)
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(","))));
        }
        sorted(others.getValue()).forEach(k -> all.add(Condition.plain(k)));
        return all;
    }

    private static <E extends Enum<E>> List<E> sorted(Collection<E> values) {
        return values.stream().sorted().toList();
    }
}
