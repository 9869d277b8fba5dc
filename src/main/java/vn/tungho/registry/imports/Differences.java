package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.PovertyCause;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.VietnameseFormat;

/** Finds the values in which a list and the register differ. What a list does not state is no difference. */
final class Differences {
    /** Takes a difference of one household. */
    interface Found {
        void add(ImportChange.Kind kind, Field field, String oldText, String newText);
    }

    /** The values that a list may change, as people call them. */
    enum Field {
        NAME("Họ tên"),
        RELATION("Quan hệ với chủ hộ"),
        BIRTH("Ngày sinh"),
        GENDER("Giới tính"),
        CITIZEN_ID("Số CCCD"),
        ETHNICITY("Dân tộc"),
        VILLAGE("Thôn"),
        MINORITY("Hộ dân tộc thiểu số"),
        NO_LABOUR("Không có khả năng lao động"),
        MERITORIOUS("Có người có công"),
        CAUSES("Nguyên nhân nghèo"),
        STATUS("Phân loại hộ"),
        CLASS_YEAR("Năm phân loại"),
        A_SCORE("Điểm B1"),
        B_SCORE("Điểm B2"),
        DECISION("Số quyết định"),
        DECIDED_ON("Ngày quyết định"),
        HISTORY("Lịch sử phân loại"),
        PERSON("Người trong hộ");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Found found;
    private final String blanks;

    private Differences(Found found, String blanks) {
        this.found = found;
        this.blanks = blanks;
    }

    /** The differences of the household itself. */
    static void of(CompareMapper.Sides s, Found found) {
        var d = new Differences(found, s.blanks());
        if (s.villageCode() == null || !s.villageCode().equals(s.keptVillageCode())) {
            found.add(ImportChange.Kind.CHANGE, Field.VILLAGE, s.keptVillageName(), s.villageName());
        }
        d.flag(Field.MINORITY, s.isEthnicMinority(), s.keptIsEthnicMinority());
        d.flag(Field.NO_LABOUR, s.lacksLabour(), s.keptLacksLabour());
        d.flag(Field.MERITORIOUS, s.hasMeritoriousMember(), s.keptHasMeritoriousMember());
        d.value(Field.CAUSES, causes(s.causes()), causes(s.keptCauses()));
        if (s.isClassNewest()) {
            d.value(
                    Field.STATUS,
                    s.povertyStatus().label(),
                    s.keptPovertyStatus().label());
            d.value(Field.CLASS_YEAR, text(s.classYear()), text(s.keptClassYear()));
            d.value(Field.A_SCORE, text(s.aScore()), text(s.keptAScore()));
            d.value(Field.B_SCORE, text(s.bScore()), text(s.keptBScore()));
            d.value(Field.DECISION, text(s.decisionNumber()), text(s.keptDecisionNumber()));
            d.value(Field.DECIDED_ON, day(s.decidedOn()), day(s.keptDecidedOn()));
        }
        if (!s.hasLine()) {
            found.add(
                    ImportChange.Kind.CHANGE,
                    Field.HISTORY,
                    "",
                    "thêm %s năm %d"
                            .formatted(s.povertyStatus().label().toLowerCase(java.util.Locale.ROOT), s.classYear()));
        }
    }

    /** The differences of a person. */
    static void of(CompareMapper.Likeness pair, Found found) {
        var listed = pair.listed();
        var kept = pair.kept();
        var d = new Differences(found, listed.blanks());
        if (!pair.isNameSame()) {
            found.add(ImportChange.Kind.CHANGE, Field.NAME, kept.fullName(), listed.fullName());
        }
        if (!listed.isBlank(ListColumn.RELATION) && listed.relationship() != kept.relationship()) {
            found.add(
                    ImportChange.Kind.CHANGE,
                    Field.RELATION,
                    kept.relationship().label(),
                    listed.relationship().label());
        }
        d.birth(listed, kept);
        d.value(
                Field.GENDER,
                listed.gender() == null ? "" : listed.gender().label(),
                kept.gender() == null ? "" : kept.gender().label());
        d.number(listed.citizenId(), kept.citizenId());
        d.value(
                Field.ETHNICITY,
                listed.ethnicityCode() == null ? "" : Ethnicity.nameOf(listed.ethnicityCode()),
                kept.ethnicityCode().equals(Ethnicity.UNKNOWN) ? "" : Ethnicity.nameOf(kept.ethnicityCode()));
    }

    private void birth(CompareMapper.Listed listed, CompareMapper.Kept kept) {
        var isSameYear = Objects.equals(listed.birthYear(), kept.birthYear());
        if (isSameYear && listed.birthOn() == null) {
            return;
        }
        value(Field.BIRTH, birth(listed.birthOn(), listed.birthYear()), birth(kept.birthOn(), kept.birthYear()));
    }

    /** Numbers are told masked; where the shown digits are the same, that they differ. */
    private void number(@Nullable String listed, @Nullable String kept) {
        if (listed != null && kept != null && !listed.equals(kept)) {
            var from = new CitizenId(kept).masked();
            var to = new CitizenId(listed).masked();
            found.add(
                    ImportChange.Kind.CHANGE, Field.CITIZEN_ID, from, from.equals(to) ? to + " (khác các số che)" : to);
            return;
        }
        value(
                Field.CITIZEN_ID,
                listed == null ? "" : new CitizenId(listed).masked(),
                kept == null ? "" : new CitizenId(kept).masked());
    }

    private void flag(Field field, @Nullable Boolean listed, boolean kept) {
        if (listed == null) {
            value(field, "", kept ? "có" : "");
        } else if (listed != kept) {
            found.add(ImportChange.Kind.CHANGE, field, kept ? "có" : "không", listed ? "có" : "không");
        }
    }

    private void value(Field field, String listed, String kept) {
        if (listed.equals(kept)) {
            return;
        }
        if (!listed.isEmpty()) {
            found.add(ImportChange.Kind.CHANGE, field, kept, listed);
        } else if (Arrays.asList(blanks.split(",", -1)).contains(field.name())) {
            found.add(ImportChange.Kind.EMPTY, field, kept, "");
        }
    }

    private static String birth(@Nullable LocalDate on, @Nullable Integer year) {
        return on == null ? text(year) : VietnameseFormat.date(on);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseFormat.date(day);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String causes(@Nullable String codes) {
        return codes == null
                ? ""
                : PovertyCause.fromCodes(codes).stream()
                        .map(PovertyCause::label)
                        .collect(Collectors.joining("; "));
    }
}
