package vn.tungho.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All values of an edition one by one, in the order of its sheets. */
final class StandardCells {
    private StandardCells() {}

    static List<StandardCell> of(EditionData edition) {
        var cells = new ArrayList<StandardCell>();
        edition.values().forEach(v -> cells.add(number(v)));
        edition.items().stream().filter(i -> i.sheet() == Sheet.A).forEach(i -> cells.add(wording(i)));
        edition.items().stream().filter(i -> i.sheet() == Sheet.B1).forEach(i -> cells.add(wording(i)));
        points(edition, cells);
        edition.indicators().forEach(i -> cells.add(definition(i)));
        return cells;
    }

    private static StandardCell number(EditionValue v) {
        return new StandardCell(
                ChangeKind.VALUE,
                v.valueCode().name(),
                v.name(),
                v.value() == null ? "" : v.value().toString(),
                v.unit().label(),
                v.source(),
                v.isConfirmed());
    }

    private static StandardCell wording(StandardMapper.ItemRow i) {
        return new StandardCell(
                ChangeKind.SIGN,
                i.itemCode(),
                i.itemCode() + " " + i.label(),
                i.label(),
                "",
                i.source(),
                i.isConfirmed());
    }

    private static StandardCell definition(Indicator i) {
        return new StandardCell(
                ChangeKind.INDICATOR, "" + i.indicatorNo(), i.name(), i.definition(), "", i.source(), i.isConfirmed());
    }

    private static void points(EditionData edition, List<StandardCell> cells) {
        Map<String, StandardMapper.PointsRow> rows = new HashMap<>();
        edition.points().forEach(p -> rows.put(p.itemCode() + " " + p.optionCode() + " " + p.pointsColumn(), p));
        for (var column : PointsColumn.values()) {
            for (var group : edition.income(column)) {
                for (var item : group.items()) {
                    for (var option : item.options()) {
                        var target = item.code() + " " + option.code() + " " + column;
                        var row = rows.get(target);
                        if (row != null) {
                            cells.add(new StandardCell(
                                    ChangeKind.POINTS,
                                    target,
                                    item.label() + " " + option.label() + " (" + column.label() + ")",
                                    "" + row.points(),
                                    "điểm",
                                    row.source(),
                                    row.isConfirmed()));
                        }
                    }
                }
            }
        }
    }
}
