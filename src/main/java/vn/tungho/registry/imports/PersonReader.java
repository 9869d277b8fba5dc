package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.document.ExcelText;

/** Understands the person of a row. */
final class PersonReader {
    private static final int LONGEST_LIFE = 125;
    private static final int AGE_OF_CARD = 15;
    private static final Map<String, Relationship> FIRST_WORDS = Map.ofEntries(
            Map.entry("chu ho", Relationship.HEAD),
            Map.entry("chuho", Relationship.HEAD),
            Map.entry("vo", Relationship.SPOUSE),
            Map.entry("chong", Relationship.SPOUSE),
            Map.entry("vo/chong", Relationship.SPOUSE),
            Map.entry("con", Relationship.CHILD),
            Map.entry("con de", Relationship.CHILD),
            Map.entry("con trai", Relationship.CHILD),
            Map.entry("con gai", Relationship.CHILD),
            Map.entry("con nuoi", Relationship.CHILD),
            Map.entry("bo", Relationship.PARENT),
            Map.entry("cha", Relationship.PARENT),
            Map.entry("me", Relationship.PARENT),
            Map.entry("bo de", Relationship.PARENT),
            Map.entry("me de", Relationship.PARENT),
            Map.entry("cha de", Relationship.PARENT),
            Map.entry("bo/me", Relationship.PARENT),
            Map.entry("chau", Relationship.GRANDCHILD),
            Map.entry("chau noi", Relationship.GRANDCHILD),
            Map.entry("chau ngoai", Relationship.GRANDCHILD));

    /** Words for "no number"; an empty one is a dash. */
    private static final Set<String> NOTHING =
            Set.of("", "chua co", "khong co", "khong", "chua", "chua cap", "chua lam", "trong", "khong ro", "na", "x");

    /** The cells of a person's row that are read. */
    private static final Set<ListColumn> OWN = EnumSet.of(
            ListColumn.HEAD_NAME,
            ListColumn.NAME,
            ListColumn.RELATION,
            ListColumn.BIRTH,
            ListColumn.GENDER,
            ListColumn.CITIZEN_ID,
            ListColumn.ETHNICITY);

    private static final Set<ListColumn> MAY_BE_BLANK = EnumSet.of(
            ListColumn.RELATION, ListColumn.BIRTH, ListColumn.GENDER, ListColumn.CITIZEN_ID, ListColumn.ETHNICITY);

    private final LocalDate today;

    PersonReader(LocalDate today) {
        this.today = today;
    }

    /** What the person is to the head, by the words of the list alone. */
    static @Nullable Relationship relationship(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return FIRST_WORDS.getOrDefault(TextNormalizer.plain(text), Relationship.OTHER);
    }

    Staged.Person read(RowReader in, Relationship relationship) {
        in.refuseErrors(OWN);
        var name = name(in);
        var gender = gender(in);
        var citizenId = citizenId(in);
        var birth = birth(in);
        if (citizenId == null && in.text(ListColumn.CITIZEN_ID).isEmpty() && isGrown(birth.year())) {
            in.warn(ListColumn.CITIZEN_ID, "Chưa có số CCCD", "Nên bổ sung để nhận ra người này lần sau.");
        }
        if (citizenId != null) {
            compare(in, new CitizenId(citizenId), birth.year(), gender);
        }
        return new Staged.Person(
                in.row(),
                raw(in),
                in.isWrong(),
                name,
                relationship,
                birth.on(),
                birth.year(),
                gender,
                citizenId,
                ethnicity(in),
                blanks(in, MAY_BE_BLANK));
    }

    /** Those of the columns that the file has and that say nothing in this row. */
    static Set<ListColumn> blanks(RowReader in, Set<ListColumn> columns) {
        var blanks = EnumSet.noneOf(ListColumn.class);
        columns.stream().filter(in::isBlank).forEach(blanks::add);
        if (columns.contains(ListColumn.CITIZEN_ID) && isNothing(in.text(ListColumn.CITIZEN_ID))) {
            blanks.add(ListColumn.CITIZEN_ID);
        }
        return blanks;
    }

    /** Children often have no number yet; nothing is missed there. */
    private boolean isGrown(@Nullable Integer birthYear) {
        return birthYear == null || today.getYear() - birthYear >= AGE_OF_CARD;
    }

    private static @Nullable String name(RowReader in) {
        var text = in.text(ListColumn.NAME, 120);
        if (text == null) {
            in.error(ListColumn.NAME, "Chưa có họ tên", "Nhập đầy đủ họ, tên đệm và tên như trên giấy tờ.");
            return null;
        }
        var fault = NameSigns.fault(text);
        if (fault != null) {
            in.error(ListColumn.NAME, fault.what(), fault.how());
            return null;
        }
        NameSigns.doubt(text)
                .ifPresent(d -> in.warn(ListColumn.NAME, d, "Xem lại họ tên trên giấy tờ. Tạm nhập như đã ghi."));
        return isShouted(text) ? properCase(text) : text;
    }

    /** Lists typed all in upper or all in lower case are brought to the usual writing of names. */
    private static boolean isShouted(String name) {
        return name.length() > 2
                && (name.equals(name.toUpperCase(java.util.Locale.ROOT))
                        || name.equals(name.toLowerCase(java.util.Locale.ROOT)));
    }

    static String properCase(String name) {
        var out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            // a mark that has no composed letter belongs to the letter before it
            start = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
        }
        return out.toString();
    }

    private static @Nullable Gender gender(RowReader in) {
        var text = TextNormalizer.plain(in.text(ListColumn.GENDER));
        if (ExcelText.isError(text.toUpperCase(java.util.Locale.ROOT))) {
            return null;
        }
        return switch (text) {
            case "nam", "1", "m", "trai" -> Gender.MALE;
            case "nu", "0", "f", "gai", "2" -> Gender.FEMALE;
            case "" -> null;
            default -> {
                in.warn(
                        ListColumn.GENDER,
                        "Không hiểu “%s”".formatted(in.text(ListColumn.GENDER)),
                        "Ghi “Nam” hoặc “Nữ”. Tạm để trống.");
                yield null;
            }
        };
    }

    private @Nullable String citizenId(RowReader in) {
        var text = in.text(ListColumn.CITIZEN_ID);
        var digits = text.replaceAll("[\\s.'-]", "");
        if (text.isEmpty() || ExcelText.isError(text)) {
            return null;
        }
        if (isNothing(text)) {
            in.warn(
                    ListColumn.CITIZEN_ID,
                    "“%s” nghĩa là chưa có số".formatted(text),
                    "Để trống ô này. Bổ sung số CCCD khi có.");
            return null;
        }
        if (digits.matches("\\d{9}")) {
            in.warn(
                    ListColumn.CITIZEN_ID,
                    "Đây là số CMND cũ có 9 số, hoặc số điện thoại mất số 0",
                    "Bổ sung số CCCD 12 số. Tạm để trống.");
            return null;
        }
        var padded = digits.matches("[1-9]\\d{9,10}") ? "0".repeat(12 - digits.length()) + digits : digits;
        if (!CitizenId.isValid(padded)) {
            in.error(
                    ListColumn.CITIZEN_ID,
                    digits.matches("0\\d{9,10}")
                            ? "“%s” là số điện thoại, không phải số CCCD".formatted(text)
                            : "Số CCCD phải có 12 chữ số, gặp “%s”".formatted(text),
                    "Nhập lại như in trên thẻ, hoặc để trống nếu chưa có.");
            return null;
        }
        var fault = CitizenId.fault(padded, today);
        if (fault.isPresent()) {
            in.error(ListColumn.CITIZEN_ID, fault.get(), "Nhập lại như in trên thẻ, hoặc để trống nếu chưa có.");
            return null;
        }
        if (!padded.equals(digits)) {
            in.warn(
                    ListColumn.CITIZEN_ID,
                    "Số CCCD mất số 0 ở đầu",
                    "Đã thêm lại thành %s. Định dạng cột là Văn bản để không mất nữa."
                            .formatted(new CitizenId(padded).masked()));
        }
        return padded;
    }

    /** "Chưa có", "-": words that say that there is no number. */
    private static boolean isNothing(String text) {
        return !text.isEmpty()
                && text.chars().noneMatch(Character::isDigit)
                && NOTHING.contains(
                        TextNormalizer.plain(text).replaceAll("[^a-z ]", "").strip());
    }

    private DateReader.Reading birth(RowReader in) {
        var cell = in.cell(ListColumn.BIRTH);
        if (ExcelText.isError(cell.text())) {
            return new DateReader.Reading(null, null, false);
        }
        if (cell.text().isEmpty()) {
            in.warn(ListColumn.BIRTH, "Chưa có ngày sinh", "Bổ sung ngày sinh, ít nhất là năm sinh.");
            return new DateReader.Reading(null, null, false);
        }
        var birth = DateReader.read(cell);
        var year = birth.year();
        if (year == null) {
            in.error(
                    ListColumn.BIRTH,
                    "Không hiểu ngày sinh “%s”".formatted(cell.text()),
                    "Nhập theo ngày/tháng/năm, ví dụ 28/02/1980, hoặc chỉ năm sinh.");
        } else if (year > today.getYear()
                || year < today.getYear() - LONGEST_LIFE
                || (birth.on() != null && birth.on().isAfter(today))) {
            in.error(
                    ListColumn.BIRTH,
                    "Ngày sinh “%s” không hợp lý".formatted(cell.text()),
                    "Xem lại năm sinh trên giấy tờ.");
        } else if (birth.isImpossible()) {
            in.warn(
                    ListColumn.BIRTH,
                    "Ngày sinh %s không có trong lịch".formatted(cell.text()),
                    "Tạm chỉ giữ năm %d. Nhập lại theo ngày/tháng/năm, ví dụ 28/02/1980.".formatted(year));
        }
        return birth;
    }

    private static void compare(RowReader in, CitizenId id, @Nullable Integer year, @Nullable Gender gender) {
        if (year != null && id.birthYear() != year) {
            in.warn(
                    ListColumn.CITIZEN_ID,
                    "Năm sinh trong số CCCD là %d, cột ngày sinh là %d".formatted(id.birthYear(), year),
                    "Xem lại số CCCD hoặc ngày sinh.");
        } else if (gender != null && id.gender() != gender) {
            in.warn(ListColumn.GENDER, "Giới tính khác với số CCCD", "Xem lại số CCCD hoặc giới tính.");
        }
    }

    private static @Nullable String ethnicity(RowReader in) {
        var text = in.text(ListColumn.ETHNICITY);
        if (text.isEmpty() || ExcelText.isError(text)) {
            return null;
        }
        var found = Ethnicity.parse(text);
        if (found.isEmpty()) {
            in.once(
                    "ethnicity " + text,
                    ListColumn.ETHNICITY,
                    "Không có dân tộc “%s” trong danh mục".formatted(text),
                    "Sửa theo danh mục 54 dân tộc. Hộ mới tạm ghi “Không rõ”; hộ đã có thì giữ như trong sổ.");
        }
        return found.map(Ethnicity::code).orElse(null);
    }

    /** The texts of the known columns, to give a rejected row back as it was. */
    static String raw(RowReader in) {
        var texts = new StringBuilder();
        for (var column : ListColumn.values()) {
            texts.append(in.text(column)).append('\u001f');
        }
        return texts.toString();
    }
}
