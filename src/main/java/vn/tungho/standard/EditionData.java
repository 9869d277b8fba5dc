package vn.tungho.standard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.standard.StandardMapper.ItemRow;
import vn.tungho.standard.StandardMapper.OptionRow;
import vn.tungho.standard.StandardMapper.PointsRow;
import vn.tungho.standard.coherence.CoherenceRules;

/** One edition as read from the database, with the forms of its seven columns made ready. Never changes. */
final class EditionData {
    static final String YES = "yes";
    static final String NO = "no";

    private final Edition edition;
    private final Map<ValueCode, EditionValue> values = new EnumMap<>(ValueCode.class);
    private final List<Indicator> indicators;
    private final List<ItemRow> items;
    private final List<PointsRow> points;
    private final Map<PointsColumn, List<SheetGroup>> income = new EnumMap<>(PointsColumn.class);
    private final List<SheetGroup> screening;
    private final List<SheetGroup> deprivation;
    private final CoherenceRules coherence;

    EditionData(
            Edition edition,
            List<EditionValue> values,
            List<Indicator> indicators,
            List<ItemRow> items,
            List<OptionRow> options,
            List<PointsRow> points,
            CoherenceRules coherence) {
        this.edition = edition;
        values.forEach(v -> this.values.put(v.valueCode(), v));
        this.indicators = indicators;
        this.items = items;
        this.points = points;
        this.coherence = coherence;
        screening = groups(Sheet.A, Map.of());
        deprivation = deprivationGroups();
        for (var column : PointsColumn.values()) {
            income.put(column, groups(Sheet.B1, optionsOf(column, options)));
        }
    }

    Edition edition() {
        return edition;
    }

    List<EditionValue> values() {
        return List.copyOf(values.values());
    }

    EditionValue value(ValueCode code) {
        var value = values.get(code);
        if (value == null) {
            throw new IllegalStateException("edition " + edition.editionId() + " has no " + code);
        }
        return value;
    }

    /** The number itself, for a rule that cannot do without it. */
    int number(ValueCode code) {
        var value = value(code);
        if (value.value() == null) {
            throw new BusinessException("Bộ chuẩn “" + edition.name() + "” chưa có giá trị “" + value.name()
                    + "”. Quản trị hệ thống cần nhập giá trị này ở trang Bộ chuẩn.");
        }
        return Math.toIntExact(value.value());
    }

    StandardRules.Lines lines() {
        return new StandardRules.Lines(
                number(ValueCode.RURAL_POINTS), number(ValueCode.URBAN_POINTS), number(ValueCode.DEPRIVATION_LINE));
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<ItemRow> items() {
        return items;
    }

    List<PointsRow> points() {
        return points;
    }

    List<SheetGroup> screening() {
        return screening;
    }

    List<SheetGroup> deprivation() {
        return deprivation;
    }

    List<SheetGroup> income(PointsColumn column) {
        return income.getOrDefault(column, List.of());
    }

    SheetForm form(Region region, AreaType area) {
        return new SheetForm(
                edition.editionId(),
                region,
                area,
                screening,
                income(PointsColumn.of(region, area)),
                deprivation,
                coherence);
    }

    private Map<String, List<SheetOption>> optionsOf(PointsColumn column, List<OptionRow> options) {
        var cells = new HashMap<String, PointsRow>();
        points.stream()
                .filter(p -> p.pointsColumn() == column)
                .forEach(p -> cells.put(p.itemCode() + " " + p.optionCode(), p));
        var byItem = new HashMap<String, List<SheetOption>>();
        for (var option : options) {
            var cell = cells.get(option.itemCode() + " " + option.optionCode());
            if (cell == null) {
                throw new IllegalStateException("no points for " + option + " in column " + column);
            }
            byItem.computeIfAbsent(option.itemCode(), i -> new ArrayList<>())
                    .add(new SheetOption(
                            option.optionCode(),
                            option.label(),
                            cell.points(),
                            !cell.isConfirmed(),
                            "rule_" + option.itemCode() + "_" + option.optionCode() + "_" + column));
        }
        return byItem;
    }

    private List<SheetGroup> groups(Sheet sheet, Map<String, List<SheetOption>> options) {
        var groups = new LinkedHashMap<Integer, List<SheetItem>>();
        var names = new HashMap<Integer, String>();
        for (var row : items) {
            if (row.sheet() == sheet) {
                names.put(row.groupNo(), row.groupName());
                groups.computeIfAbsent(row.groupNo(), n -> new ArrayList<>())
                        .add(new SheetItem(
                                row.itemCode(),
                                row.label(),
                                row.help(),
                                !row.isConfirmed(),
                                row.article(),
                                null,
                                options.getOrDefault(row.itemCode(), List.of())));
            }
        }
        return groups.entrySet().stream()
                .map(e -> new SheetGroup(e.getKey(), names.getOrDefault(e.getKey(), ""), e.getValue()))
                .toList();
    }

    private List<SheetGroup> deprivationGroups() {
        var perNeed = value(ValueCode.DEPRIVATION_POINTS);
        var number = number(ValueCode.DEPRIVATION_POINTS);
        var byService = new LinkedHashMap<String, List<SheetItem>>();
        for (var i : indicators) {
            var rule = "rule_" + i.itemCode();
            byService
                    .computeIfAbsent(i.service(), s -> new ArrayList<>())
                    .add(new SheetItem(
                            i.itemCode(),
                            i.name(),
                            i.definition(),
                            !i.isConfirmed(),
                            i.article(),
                            i.icon(),
                            List.of(
                                    new SheetOption(YES, "Có thiếu hụt", number, !perNeed.isConfirmed(), rule),
                                    new SheetOption(NO, "Không thiếu hụt", 0, false, ""))));
        }
        var groups = new ArrayList<SheetGroup>();
        byService.forEach((service, list) -> groups.add(new SheetGroup(groups.size() + 1, service, list)));
        return List.copyOf(groups);
    }
}
