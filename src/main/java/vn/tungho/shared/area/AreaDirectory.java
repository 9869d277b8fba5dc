package vn.tungho.shared.area;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.input.Texts;

/**
 * Provinces, communes and villages. Provinces, communes and the 2025 mergers are fixed reference data and kept in memory;
 * villages are kept per commune by its people and read from the database.
 */
@Service
public class AreaDirectory {
    private final AreaMapper areas;
    private volatile @Nullable Reference reference;

    AreaDirectory(AreaMapper areas) {
        this.areas = areas;
    }

    /** All provinces by name. */
    public List<Province> provinces() {
        return reference().provinces();
    }

    /** A province; fails for an unknown code. */
    public Province province(String code) {
        return provinces().stream()
                .filter(p -> p.provinceCode().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown("tỉnh", code));
    }

    /** The communes of a province by name. */
    public List<Commune> communes(String provinceCode) {
        return reference().byProvince().getOrDefault(provinceCode, List.of());
    }

    /** A commune; fails for an unknown code. */
    public Commune commune(String code) {
        return findCommune(code).orElseThrow(() -> unknown("xã", code));
    }

    /** A commune by its present code. */
    public Optional<Commune> findCommune(String code) {
        return Optional.ofNullable(reference().byCode().get(code));
    }

    /**
     * The communes of a province that have this name, with or without the kind in front and wherever the tone mark stands
     * (Hóa, Hoá). When no name is equal, those that are equal without diacritics.
     */
    public List<Commune> communesNamed(String provinceCode, String name) {
        var exact = AreaNames.exact(name);
        var found = communes(provinceCode).stream()
                .filter(c -> AreaNames.exact(c.name()).equals(exact))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        var plain = AreaNames.plain(name);
        return communes(provinceCode).stream()
                .filter(c -> AreaNames.plain(c.name()).equals(plain))
                .toList();
    }

    /**
     * Communes of the whole country whose name contains these letters, province by province.
     *
     * @param plain what was typed, without diacritics as {@link TextNormalizer#plain} gives it
     */
    public List<Commune> communesContaining(String plain, int most) {
        return reference().plainNames().stream()
                .filter(n -> n.plain().contains(plain))
                .limit(most)
                .map(PlainName::commune)
                .toList();
    }

    /** The one commune of a province with this name; empty when there is none or more than one. */
    public Optional<Commune> findCommuneByName(String provinceCode, String name) {
        var found = communesNamed(provinceCode, name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** True when both are the same name of an area, apart from kind, case and place of the tone mark. */
    public static boolean sameName(String one, String other) {
        return AreaNames.exact(one).equals(AreaNames.exact(other))
                || AreaNames.plain(one).equals(AreaNames.plain(other));
    }

    /** What became of a commune code of before July 2025; empty for a code that never was. */
    public List<FormerCommune> formerCommunes(String oldCode) {
        return reference().mergers().getOrDefault(oldCode, List.of());
    }

    /** The former communes that became part of a present one; its own code may be among theirs. */
    public List<FormerCommune> formerCommunesOf(String communeCode) {
        return reference().formerParts().getOrDefault(communeCode, List.of());
    }

    /** The present communes that a former commune code went to. */
    public List<Commune> currentCommunes(String oldCode) {
        return formerCommunes(oldCode).stream()
                .map(FormerCommune::communeCode)
                .distinct()
                .flatMap(code -> findCommune(code).stream())
                .toList();
    }

    /** The villages of a commune by name. */
    @Transactional(readOnly = true)
    public List<Village> villages(String communeCode) {
        return areas.villages(communeCode);
    }

    /** All villages of a province, for matching a whole list without a query per row. */
    @Transactional(readOnly = true)
    public List<Village> villagesOfProvince(String provinceCode) {
        return areas.villagesOfProvince(provinceCode);
    }

    /** A village; fails for an unknown code. */
    @Transactional(readOnly = true)
    public Village village(String code) {
        return areas.village(code).orElseThrow(() -> unknown("thôn", code));
    }

    /** The villages of these codes, by code. */
    @Transactional(readOnly = true)
    public Map<String, Village> villagesByCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : areas.villagesByCode(codes).stream().collect(Collectors.toMap(Village::villageCode, v -> v));
    }

    /**
     * The village of this name in the commune, made with the next free code when there is none. Names are one apart from case and
     * place of the tone mark; a name with other marks is another village.
     */
    @Transactional
    public Village ensureVillage(String communeCode, String name) {
        var clean = TextNormalizer.clean(name);
        var key = TextNormalizer.identity(name);
        if (key.isEmpty() || Texts.length(clean) > 100) {
            throw new BusinessException("Tên thôn phải có từ 1 đến 100 chữ. Nhập tên như trên bản đồ hành chính xã.");
        }
        var commune = commune(communeCode);
        var found = areas.villageByName(communeCode, key);
        if (found.isPresent()) {
            return found.get();
        }
        areas.lockCommune(communeCode);
        found = areas.villageByName(communeCode, key);
        if (found.isPresent()) {
            return found.get();
        }
        int next = areas.lastVillageCode(communeCode)
                        .map(c -> Integer.parseInt(c.substring(5)))
                        .orElse(0)
                + 1;
        if (next > 999) {
            throw new BusinessException("%s đã có 999 thôn, không thêm được nữa.".formatted(commune.name()));
        }
        var village = new Village(communeCode + "%03d".formatted(next), commune.provinceCode(), communeCode, clean);
        areas.insertVillage(village, TextNormalizer.plain(name), key);
        return village;
    }

    /** Gives a village another name; fails when the commune has a village of that name. */
    @Transactional
    public void renameVillage(String villageCode, String name) {
        var village = village(villageCode);
        var other = areas.villageByName(village.communeCode(), TextNormalizer.identity(name));
        if (other.isPresent() && !other.get().villageCode().equals(villageCode)) {
            throw new BusinessException("Xã đã có thôn tên “%s”. Chọn tên khác."
                    .formatted(other.get().name()));
        }
        areas.renameVillage(
                villageCode, TextNormalizer.clean(name), TextNormalizer.plain(name), TextNormalizer.identity(name));
    }

    /** How people name the area: "Thôn Tân Lý, Xã Tân Thành", "Xã Tân Thành", "Tỉnh Quảng Trị". */
    public String displayName(Area area) {
        if (area.communeCode() == null) {
            var province = province(area.provinceCode());
            return province.kind().equals("city") ? province.name() : "Tỉnh " + province.name();
        }
        var commune = commune(area.communeCode()).name();
        return area.villageCode() == null
                ? commune
                : village(area.villageCode()).name() + ", " + commune;
    }

    private Reference reference() {
        var loaded = reference;
        if (loaded == null) {
            var communes = areas.communes();
            var provinces = areas.provinces();
            var former = areas.formerCommunes();
            var byProvince = communes.stream().collect(Collectors.groupingBy(Commune::provinceCode));
            loaded = new Reference(
                    provinces,
                    byProvince,
                    provinces.stream()
                            .flatMap(p -> byProvince.getOrDefault(p.provinceCode(), List.of()).stream())
                            .map(c -> new PlainName(c, TextNormalizer.plain(c.name())))
                            .toList(),
                    communes.stream().collect(Collectors.toMap(Commune::communeCode, c -> c)),
                    former.stream().collect(Collectors.groupingBy(FormerCommune::oldCommuneCode)),
                    former.stream().collect(Collectors.groupingBy(FormerCommune::communeCode)));
            reference = loaded;
        }
        return loaded;
    }

    private static BusinessException unknown(String what, String code) {
        return new BusinessException("Không có %s mang mã “%s”. Kiểm tra lại mã.".formatted(what, code));
    }

    private record Reference(
            List<Province> provinces,
            Map<String, List<Commune>> byProvince,
            List<PlainName> plainNames,
            Map<String, Commune> byCode,
            Map<String, List<FormerCommune>> mergers,
            Map<String, List<FormerCommune>> formerParts) {}

    /** A commune with its name as it is searched for. */
    private record PlainName(Commune commune, String plain) {}
}
