package vn.tungho.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.ItemData;
import vn.tungho.support.ReturnForm;
import vn.tungho.support.SupportCase;
import vn.tungho.support.SupportItem;

/** A returnable thing that is handed over: a new one, or one that an earlier household gave back. */
class ItemPart extends Card {
    private final ComboBox<SupportItem> from = new ComboBox<>("Lấy từ hiện vật hộ trước đã trả");
    private final TextField name = new TextField("Tên hiện vật");
    private final CountField quantity = new CountField("Số lượng", 1, 10_000);
    private final TextField unit = new TextField("Đơn vị");
    private final MoneyField value = new MoneyField("Giá trị hiện vật");
    private final TextField receiver = new TextField("Người nhận");
    private final Select<ReturnForm> form = new Select<>();

    ItemPart(SupportDesk desk, SupportCase c) {
        super("Hiện vật phải hoàn trả");
        addClassName("th-form");
        from.setItems(desk.acts().returns().waiting(c.caseId()));
        from.setItemLabelGenerator(i -> i.words() + " của hộ " + i.headName());
        from.setPlaceholder("Hiện vật mới");
        from.setClearButtonVisible(true);
        from.setWidthFull();
        from.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                name.setValue(e.getValue().name());
                unit.setValue(e.getValue().unit());
                quantity.write(e.getValue().quantity());
                value.setAmount(e.getValue().value());
            }
        });
        name.setPlaceholder("Ví dụ: bò cái sinh sản");
        name.setMaxLength(200);
        name.setWidthFull();
        quantity.write(1);
        unit.setValue("con");
        unit.setMaxLength(30);
        receiver.setValue(c.headName());
        receiver.setMaxLength(120);
        form.setLabel("Hoàn trả bằng");
        form.setItems(ReturnForm.values());
        form.setItemLabelGenerator(ReturnForm::label);
        form.setValue(ReturnForm.OFFSPRING);
        var months = desk.edition(c).returnMonths();
        add(
                new Paragraph("Vào sổ để theo dõi; hạn trả sau " + (months == null ? 24 : months)
                        + " tháng. Để trống tên nếu đợt này không giao hiện vật."),
                from,
                name,
                quantity,
                unit,
                value,
                receiver,
                form);
    }

    List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (!name.getValue().isBlank()) {
            if (value.amount() == null) {
                problems.add(new ErrorSummary.Problem("Ghi giá trị hiện vật.", value));
            }
            if (receiver.getValue().isBlank()) {
                problems.add(new ErrorSummary.Problem("Ghi người nhận hiện vật.", receiver));
            }
            if (quantity.isEmpty()) {
                problems.add(new ErrorSummary.Problem("Ghi số lượng hiện vật.", quantity));
            }
        }
        return problems;
    }

    List<ItemData> data() {
        return name.getValue().isBlank()
                ? List.of()
                : List.of(new ItemData(
                        name.getValue().strip(),
                        Objects.requireNonNull(quantity.number()),
                        unit.getValue(),
                        Objects.requireNonNull(value.amount()),
                        receiver.getValue(),
                        form.getValue(),
                        from.getValue() == null ? null : (Long) from.getValue().itemId()));
    }
}
