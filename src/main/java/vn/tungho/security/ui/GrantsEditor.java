package vn.tungho.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.AreaPicker;

/** The roles of a user, each with an area of the role's level. */
class GrantsEditor extends Div {
    private final AreaDirectory areas;
    private final Div rows = new Div();
    private final List<Row> all = new ArrayList<>();

    GrantsEditor(AreaDirectory areas, List<Grant> grants) {
        this.areas = areas;
        addClassName("th-stack-v");
        rows.addClassName("th-stack-v");
        grants.forEach(g -> addRow(new Row(g.role(), g.area())));
        if (grants.isEmpty()) {
            addRow(new Row(null, null));
        }
        add(rows, new Button("Thêm vai trò", e -> addRow(new Row(null, null))));
    }

    /** The roles chosen; a row without a role is left out, one without an area refused. */
    List<Grant> grants() {
        var result = new ArrayList<Grant>();
        for (var row : all) {
            var role = row.role.getValue();
            if (role == null) {
                continue;
            }
            var area = row.area.getValue();
            if (area == null) {
                throw new BusinessException("Vai trò “" + role.label() + "” chưa có địa bàn cấp "
                        + role.level().label() + ". Hãy chọn địa bàn.");
            }
            result.add(Grant.own(role, area));
        }
        return result;
    }

    /** Roles as they are stored, in words. */
    static String words(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .map(c -> c.split("@", 2))
                .map(c -> Role.valueOf(c[0]).label() + " (" + c[1].substring(c[1].lastIndexOf('/') + 1) + ")")
                .collect(Collectors.joining(", "));
    }

    private void addRow(Row row) {
        all.add(row);
        rows.add(row);
    }

    private final class Row extends Div {
        private final Select<Role> role = new Select<>();
        private final AreaPicker area = new AreaPicker(areas);

        Row(@org.jspecify.annotations.Nullable Role chosen, @org.jspecify.annotations.Nullable Area where) {
            addClassName("th-row");
            role.setLabel("Vai trò");
            role.setItems(Role.values());
            role.setItemLabelGenerator(Role::label);
            role.setWidth("18rem");
            role.addValueChangeListener(e -> {
                if (e.getValue() != null) {
                    area.setDepth(
                            AreaPicker.Depth.valueOf(e.getValue().level().name()),
                            e.getValue().mayBeHeldAt(Role.Level.PROVINCE));
                }
            });
            if (chosen != null) {
                role.setValue(chosen);
            }
            if (where != null) {
                area.setValue(where);
            }
            var remove = new Button("Bỏ", e -> {
                all.remove(this);
                removeFromParent();
            });
            remove.setAriaLabel("Bỏ vai trò này");
            add(role, area, remove);
        }
    }
}
