package vn.tungho.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tungho.complaint.Accused;
import vn.tungho.complaint.AccusedKind;
import vn.tungho.security.Scope;
import vn.tungho.security.UserFilter;
import vn.tungho.security.UserRow;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.ui.form.RecordForm;

/** Asks whom a denunciation accuses: somebody who works here, somebody else by name, or not known yet. */
class AccusedField extends Div {
    private static final int MOST = 100;

    private final RadioButtonGroup<AccusedKind> kind = new RadioButtonGroup<>("Tố cáo ai");
    private final ComboBox<UserRow> account = new ComboBox<>("Người dùng bị tố cáo");
    private final TextField name = new TextField("Họ tên người bị tố cáo");
    private final TextField position = new TextField("Chức vụ, nơi làm việc");

    /** @param area whose people are offered */
    AccusedField(ComplaintPages pages, Area area) {
        addClassName("th-stack-v");
        kind.setItems(AccusedKind.values());
        kind.setItemLabelGenerator(AccusedKind::label);
        kind.addThemeName("vertical");
        kind.setHelperText(
                "Người bị tố cáo không bao giờ thấy đơn. Đơn tố cáo Chủ tịch UBND xã, và đơn chưa rõ tố cáo ai, chỉ cấp tỉnh thấy.");
        account.setPlaceholder("Gõ tên");
        account.setItemLabelGenerator(u -> u.fullName() + " · " + u.username());
        account.setItems(query -> pages
                .users()
                .page(
                        Scope.of(List.of(area)),
                        new UserFilter(
                                query.getFilter().filter(f -> !f.isBlank()).orElse(null), null, true),
                        null,
                        MOST)
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        account.setWidthFull();
        name.setWidthFull();
        position.setWidthFull();
        kind.addValueChangeListener(e -> show());
        add(kind, account, name, position);
        show();
    }

    private void show() {
        account.setVisible(kind.getValue() == AccusedKind.ACCOUNT);
        name.setVisible(kind.getValue() == AccusedKind.OTHER);
        position.setVisible(kind.getValue() == AccusedKind.OTHER);
    }

    /** Binds the fields to the answer. */
    RecordForm<Accused> bound() {
        return new RecordForm<>(Accused.class, this)
                .field("kind", kind)
                .field("userId", account, UserRow::userId)
                .field("name", name)
                .field("position", position);
    }
}
