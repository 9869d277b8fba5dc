package vn.tungho.standard.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import vn.tungho.shared.BusinessException;
import vn.tungho.standard.EditionValue;
import vn.tungho.standard.Indicator;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;
import vn.tungho.standard.StandardChangeService;

/** The forms in which an administrator enters an official value. */
final class EnterDialogs {
    private EnterDialogs() {}

    static void value(StandardChangeService changes, EditionValue old, Runnable done) {
        var field = new TextField("Giá trị trong văn bản (" + old.unit().label() + ")");
        if (old.value() != null) {
            field.setValue(old.value().toString());
        }
        new EnterDialog(
                        old.editionId() + "/" + old.valueCode(),
                        old.name(),
                        source ->
                                changes.enterValue(old.editionId(), old.valueCode(), number(field.getValue()), source),
                        done,
                        field)
                .open();
    }

    static void definition(StandardChangeService changes, Indicator old, Runnable done) {
        var field = new TextArea("Nguyên văn mức thiếu hụt");
        field.setValue(old.definition());
        new EnterDialog(
                        old.editionId() + "/indicator " + old.indicatorNo(),
                        old.name(),
                        source -> changes.enterDefinition(old.editionId(), old.indicatorNo(), field.getValue(), source),
                        done,
                        field)
                .open();
    }

    static void wording(StandardChangeService changes, String editionId, SheetItem old, Runnable done) {
        var field = new TextArea("Nguyên văn trong mẫu phiếu");
        field.setValue(old.label());
        new EnterDialog(
                        editionId + "/" + old.code(),
                        "Dấu hiệu " + old.number(),
                        source -> changes.enterWording(editionId, old.code(), field.getValue(), source),
                        done,
                        field)
                .open();
    }

    /** All answers of a question in one column; those without a number are left as they are. */
    static void points(
            StandardChangeService changes, String editionId, SheetItem item, PointsColumn column, Runnable done) {
        var fields = new LinkedHashMap<SheetOption, IntegerField>();
        item.options().forEach(option -> {
            var field = new IntegerField(option.label());
            field.setPlaceholder("hiện là " + option.points());
            fields.put(option, field);
        });
        new EnterDialog(
                        editionId + "/" + item.code() + "/" + column,
                        item.label() + " · " + column.label(),
                        source -> {
                            var entered = new LinkedHashMap<String, Integer>();
                            fields.forEach((option, field) -> {
                                if (field.getValue() != null) {
                                    entered.put(option.code(), field.getValue());
                                }
                            });
                            changes.enterPoints(editionId, item.code(), column, entered, source);
                        },
                        done,
                        fields.values().toArray(IntegerField[]::new))
                .open();
    }

    private static long number(String typed) {
        var digits = typed.replace(".", "").replace(" ", "").strip();
        if (!digits.matches("\\d{1,12}")) {
            throw new BusinessException(
                    "“" + typed + "” không phải là số. Hãy nhập số tròn, ví dụ 140 hoặc 1.500.000.");
        }
        return Long.parseLong(digits);
    }
}
