package vn.tungho.registry.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.FormerCommune;
import vn.tungho.shared.area.Village;

/**
 * Finds the present commune of a row: by its code, by its former code through the 2025 mergers, by its name. Where a former
 * commune went to several, the name or a known village decides; else the row is reported.
 */
final class CommuneReader {
    private final AreaDirectory areas;
    private final String provinceCode;
    private final Predicate<Commune> mayImport;
    private final Map<String, Commune> byCells = new HashMap<>();
    private @Nullable Map<String, List<Village>> villages;
    private @Nullable Commune only;

    CommuneReader(AreaDirectory areas, String provinceCode, Predicate<Commune> mayImport) {
        this.areas = areas;
        this.provinceCode = provinceCode;
        this.mayImport = mayImport;
    }

    /**
     * Where a row's household lives.
     *
     * @param former the former commune that the row names, which tells two villages of one name apart; null for none
     */
    record Place(Commune commune, @Nullable FormerCommune former) {}

    /** The place of a row; null, with the reason told, where it cannot be said. */
    @Nullable Place place(RowReader in, @Nullable String villageName) {
        var commune = read(in, villageName);
        return commune == null ? null : new Place(commune, former(in, commune));
    }

    private @Nullable FormerCommune former(RowReader in, Commune commune) {
        var code = padded(in);
        var name = in.text(ListColumn.COMMUNE);
        if (code.equals(commune.communeCode()) && (name.isEmpty() || AreaDirectory.sameName(commune.name(), name))) {
            return null;
        }
        var parts = areas.formerCommunesOf(commune.communeCode());
        return parts.stream()
                .filter(f -> f.oldCommuneCode().equals(code) && !code.equals(commune.communeCode()))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(f -> !name.isEmpty() && AreaDirectory.sameName(f.oldName(), name))
                        .findFirst())
                .orElse(null);
    }

    private static String padded(RowReader in) {
        var code = in.text(ListColumn.COMMUNE_CODE).replaceAll("\\D", "");
        return code.isEmpty() || code.length() >= 5 ? code : "0".repeat(5 - code.length()) + code;
    }

    private @Nullable Commune read(RowReader in, @Nullable String villageName) {
        var padded = padded(in);
        var name = in.text(ListColumn.COMMUNE);
        var key = padded + "|" + name;
        var known = byCells.get(key);
        if (known != null) {
            return known;
        }
        var found = padded.isEmpty() ? byName(in, name) : byCode(in, padded, name, villageName);
        if (found == null) {
            return null;
        }
        if (!found.provinceCode().equals(provinceCode)) {
            in.error(
                    ListColumn.COMMUNE_CODE,
                    "%s không thuộc %s"
                            .formatted(
                                    found.name(), areas.province(provinceCode).name()),
                    "Chỉ nhập các xã của tỉnh đã chọn.");
            return null;
        }
        if (!mayImport.test(found)) {
            in.error(
                    ListColumn.COMMUNE_CODE,
                    "%s nằm ngoài địa bàn của bạn".formatted(found.name()),
                    "Bỏ các dòng của xã này, hoặc nhờ người phụ trách xã đó nhập.");
            return null;
        }
        only = byCells.isEmpty() || found.equals(only) ? found : null;
        // an ambiguous former code is decided row by row, by the village
        if (areas.currentCommunes(padded).size() < 2
                || areas.findCommune(padded).isPresent()) {
            byCells.put(key, found);
        }
        return found;
    }

    /** The commune of a row that only has an address: named in it, or the only one of the list. */
    @Nullable Commune ofAddress(RowReader in, String address) {
        var plain = TextNormalizer.plain(address);
        var named = areas.communes(provinceCode).stream()
                .filter(c -> mayImport.test(c)
                        && (plain.endsWith(TextNormalizer.plain(c.name()))
                                || plain.contains(TextNormalizer.plain(c.name()) + ",")))
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.isEmpty() && only != null) {
            return only;
        }
        in.error(
                ListColumn.ADDRESS,
                "Địa chỉ “%s” chưa cho biết xã nào".formatted(address),
                "Ghi địa chỉ dạng “Thôn Tân Lý, Xã Tân Thành”.");
        return null;
    }

    private @Nullable Commune byCode(RowReader in, String code, String name, @Nullable String villageName) {
        var current = areas.findCommune(code);
        var former = areas.formerCommunes(code);
        if (current.isPresent()
                && (name.isEmpty() || AreaDirectory.sameName(current.get().name(), name))) {
            return current.get();
        }
        var sameOldName = former.stream()
                .filter(f -> AreaDirectory.sameName(f.oldName(), name))
                .toList();
        if (current.isPresent() && sameOldName.isEmpty()) {
            in.once(
                    "name " + code + name,
                    ListColumn.COMMUNE,
                    "Mã %s là %s, tên ghi “%s”".formatted(code, current.get().name(), name),
                    "Nhập theo mã. Xem lại tên xã nếu không đúng.");
            return current.get();
        }
        var targets = targets(sameOldName.isEmpty() ? former : sameOldName);
        if (targets.isEmpty()) {
            in.error(
                    ListColumn.COMMUNE_CODE,
                    "Không có xã mang mã “%s”".formatted(code),
                    "Tra lại mã xã 5 chữ số hiện hành.");
            return null;
        }
        return chosen(in, code, name, villageName, targets);
    }

    private @Nullable Commune chosen(
            RowReader in, String code, String name, @Nullable String villageName, List<Commune> targets) {
        var fitting = targets.size() == 1
                ? targets
                : targets.stream()
                        .filter(c -> AreaDirectory.sameName(c.name(), name))
                        .toList();
        if (fitting.size() != 1 && villageName != null) {
            fitting = targets.stream().filter(c -> hasVillage(c, villageName)).toList();
        }
        if (fitting.size() == 1) {
            var commune = fitting.getFirst();
            in.once(
                    "former " + code + commune.communeCode(),
                    ListColumn.COMMUNE_CODE,
                    "Mã xã cũ %s nay thuộc %s (%s)".formatted(code, commune.name(), commune.communeCode()),
                    "Đã chuyển theo sắp xếp năm 2025 cho mọi dòng có mã này; không cần sửa.");
            return commune;
        }
        in.error(
                ListColumn.COMMUNE_CODE,
                "Mã xã cũ %s nay thuộc nhiều xã: %s"
                        .formatted(
                                code,
                                targets.stream()
                                        .map(c -> c.name() + " (" + c.communeCode() + ")")
                                        .collect(Collectors.joining(", "))),
                "Ghi mã xã mới đúng với thôn của hộ.");
        return null;
    }

    private @Nullable Commune byName(RowReader in, String name) {
        if (name.isEmpty()) {
            in.error(ListColumn.COMMUNE_CODE, "Chưa có mã xã", "Ghi mã xã 5 chữ số hiện hành.");
            return null;
        }
        var named = areas.communesNamed(provinceCode, name);
        if (named.size() == 1) {
            in.once(
                    "byname " + name,
                    ListColumn.COMMUNE,
                    "Không có mã xã, nhận theo tên là %s (%s)"
                            .formatted(named.getFirst().name(), named.getFirst().communeCode()),
                    "Nên ghi thêm mã xã.");
            return named.getFirst();
        }
        in.error(
                ListColumn.COMMUNE,
                named.isEmpty()
                        ? "Không có xã tên “%s” trong tỉnh".formatted(name)
                        : "Tỉnh có nhiều xã tên “%s”".formatted(name),
                "Ghi mã xã 5 chữ số hiện hành.");
        return null;
    }

    private List<Commune> targets(List<FormerCommune> former) {
        return former.stream()
                .map(FormerCommune::communeCode)
                .distinct()
                .flatMap(c -> areas.findCommune(c).stream())
                .toList();
    }

    private boolean hasVillage(Commune commune, String name) {
        var all = villages;
        if (all == null) {
            all = areas.villagesOfProvince(provinceCode).stream().collect(Collectors.groupingBy(Village::communeCode));
            villages = all;
        }
        return all.getOrDefault(commune.communeCode(), List.of()).stream()
                .anyMatch(v -> AreaDirectory.sameName(v.name(), name));
    }
}
