package vn.tungho.standard.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.standard.EditionValue;
import vn.tungho.standard.Indicator;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;
import vn.tungho.standard.StandardChangeService;

/** The forms in which an administrator enters an official value. */
final class EnterDialogs {
    private static final int MOST = 1_000;

    private EnterDialogs() {}

    static void value(StandardChangeService changes, EditionValue old, Runnable done) {
        var field =
                Asked.one(new MoneyField("Giá trị trong văn bản (" + old.unit().label() + ")"));
        field.setSuffixComponent(null);
        field.setAmount(old.value());
        new EnterDialog(
                        old.editionId() + "/" + old.valueCode(),
                        old.name(),
                        source -> changes.enterValue(old.editionId(), old.valueCode(), field.given(), source),
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
        var fields = new LinkedHashMap<SheetOption, CountField>();
        item.options().forEach(option -> {
            var field = new CountField(option.label(), 0, MOST);
            field.setPlaceholder("hiện là " + option.points());
            fields.put(option, field);
        });
        new EnterDialog(
                        editionId + "/" + item.code() + "/" + column,
                        item.label() + " · " + column.label(),
                        source -> {
                            var entered = new LinkedHashMap<String, Integer>();
                            fields.forEach((option, field) -> {
                                field.givenIfAny().ifPresent(points -> entered.put(option.code(), points));
                            });
                            changes.enterPoints(editionId, item.code(), column, entered, source);
                        },
                        done,
                        fields.values().toArray(CountField[]::new))
                .open();
    }
}
