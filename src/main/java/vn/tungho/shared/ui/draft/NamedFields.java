package vn.tungho.shared.ui.draft;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form by their labels, the second of the same label being called “label 2”.
 *
 * @param fields name → field, in the order in which they stand
 * @param others what lies below the form and is no field
 */
public record NamedFields(Map<String, FieldText<?>> fields, List<Component> others) {
    /** What stands below these components now. */
    public static NamedFields below(List<Component> roots) {
        var found = new NamedFields(new LinkedHashMap<>(), new ArrayList<>());
        var names = new HashMap<String, Integer>();
        roots.forEach(root -> root.getChildren().forEach(part -> found.find(part, names)));
        return found;
    }

    private void find(Component part, Map<String, Integer> names) {
        if (part instanceof DraftBar) {
            return;
        }
        var kind = FieldText.of(part);
        if (kind.isEmpty()) {
            others.add(part);
            part.getChildren().forEach(child -> find(child, names));
            return;
        }
        var label = String.valueOf(part.getElement().getProperty("label", ""));
        var count = names.merge(label, 1, Integer::sum);
        fields.put(count == 1 ? label : label + " " + count, kind.get());
    }
}
