package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.PovertyCause;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.document.ExcelText;
import vn.tungho.shared.input.Texts;

/** Understands the rows of one household, and knows which people and households of the list came before. */
final class HouseholdReader {
    private static final int HIGHEST_A = 1_000;
    private static final int HIGHEST_B = 120;
    /** The cells of a household that stand in the head's row. */
    private static final Set<ListColumn> OWN = EnumSet.of(
            ListColumn.COMMUNE,
            ListColumn.COMMUNE_CODE,
            ListColumn.VILLAGE,
            ListColumn.ADDRESS,
            ListColumn.STATUS,
            ListColumn.DECISION,
            ListColumn.DECIDED_ON,
            ListColumn.A_SCORE,
            ListColumn.B_SCORE,
            ListColumn.MINORITY,
            ListColumn.NO_LABOUR,
            ListColumn.MERITORIOUS,
            ListColumn.CAUSES);

    private static final Set<ListColumn> MAY_BE_BLANK = EnumSet.of(
            ListColumn.DECISION,
            ListColumn.DECIDED_ON,
            ListColumn.A_SCORE,
            ListColumn.B_SCORE,
            ListColumn.MINORITY,
            ListColumn.NO_LABOUR,
            ListColumn.MERITORIOUS,
            ListColumn.CAUSES);

    private static final Pattern LIST_SEPARATOR = Pattern.compile("[;,+\\n]");

    private final PersonReader people;
    private final CommuneReader communes;
    private final Problems problems;
    private final LocalDate today;
    private final Map<String, Integer> rowOfCitizenId = new HashMap<>();
    private final ListHeads heads = new ListHeads();
    private int count;

    HouseholdReader(CommuneReader communes, Problems problems, LocalDate today) {
        this.people = new PersonReader(today);
        this.communes = communes;
        this.problems = problems;
        this.today = today;
    }

    Staged read(List<SourceRow> rows, ListLayout layout) {
        var at = headAt(rows, layout);
        var read = new ArrayList<Staged.Person>(rows.size());
        RowReader headRow = null;
        for (int i = 0; i < rows.size(); i++) {
            var in = new RowReader(rows.get(i), layout, problems);
            var relationship = i == at ? Relationship.HEAD : PersonReader.relationship(in.text(ListColumn.RELATION));
            var person = people.read(
                    in,
                    relationship == null || (relationship == Relationship.HEAD && i != at)
                            ? Relationship.OTHER
                            : relationship);
            checkRepeated(in, person);
            read.add(in.isWrong() ? person.reject() : person);
            headRow = i == at ? in : headRow;
        }
        return headRow == null ? withoutHead(rows, layout, read) : household(headRow, read);
    }

    /** Rows apart from their head join it where the list has one head of that name; else they are refused. */
    private Staged withoutHead(List<SourceRow> rows, ListLayout layout, List<Staged.Person> read) {
        var first = new RowReader(rows.getFirst(), layout, problems);
        var named = heads.named(first);
        if (named.size() == 1) {
            var head = named.getFirst();
            first.warn(
                    ListColumn.HEAD_NAME,
                    "Dòng này đứng xa chủ hộ ở dòng %d".formatted(head.row()),
                    "Đã ghép vào hộ đó. Nên để người cùng hộ đứng liền nhau.");
            return Staged.joining(head.number(), head.isRejected(), read);
        }
        first.error(
                ListColumn.RELATION,
                named.isEmpty()
                        ? "Các dòng này không có chủ hộ"
                        : "Các dòng này đứng xa chủ hộ, và danh sách có %d chủ hộ cùng tên".formatted(named.size()),
                "Đưa các dòng này xuống ngay dưới dòng của chủ hộ, rồi nhập lại.");
        return Staged.rejected(++count, read);
    }

    /** Which row is the head's: the one that says so, or else the one whose name is the household's; -1 for none. */
    private int headAt(List<SourceRow> rows, ListLayout layout) {
        for (int i = 0; i < rows.size(); i++) {
            if (PersonReader.relationship(
                            rows.get(i).cell(layout.index(ListColumn.RELATION)).text())
                    == Relationship.HEAD) {
                return i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            var name = TextNormalizer.identity(
                    rows.get(i).cell(layout.index(ListColumn.NAME)).text());
            if (!name.isEmpty()
                    && name.equals(TextNormalizer.identity(
                            rows.get(i).cell(layout.index(ListColumn.HEAD_NAME)).text()))) {
                problems.add(
                        rows.get(i),
                        layout,
                        ListColumn.RELATION,
                        "Không ghi là chủ hộ, nhưng trùng tên chủ hộ",
                        "Tạm coi là chủ hộ. Ghi “Chủ hộ” vào cột này.",
                        Severity.WARNING);
                return i;
            }
        }
        return -1;
    }

    private void checkRepeated(RowReader in, Staged.Person person) {
        if (person.citizenId() == null) {
            return;
        }
        var before = rowOfCitizenId.putIfAbsent(person.citizenId(), in.row().number());
        if (before != null) {
            in.error(
                    ListColumn.CITIZEN_ID,
                    "Số CCCD này đã có ở dòng %d".formatted(before),
                    "Xem lại thẻ của hai người; nếu là một người thì bỏ một dòng.");
        }
    }

    private Staged household(RowReader head, List<Staged.Person> read) {
        int number = ++count;
        var layout = head.layout();
        head.refuseErrors(OWN);
        var place = place(head);
        var status = status(head);
        var aScore = head.number(ListColumn.A_SCORE, HIGHEST_A);
        var bScore = head.number(ListColumn.B_SCORE, HIGHEST_B);
        if (bScore != null && bScore % 10 != 0) {
            head.warn(ListColumn.B_SCORE, "Điểm B2 thường là bội số của 10", "Xem lại phiếu B2 của hộ.");
        }
        var decidedOn = head.day(ListColumn.DECIDED_ON);
        var causes = head.text(ListColumn.CAUSES).isEmpty() ? null : causes(head);
        checkCount(head, read);
        heads.check(head, read, place);
        var year = layout.year() != null ? layout.year() : decidedOn != null ? (Integer) decidedOn.getYear() : null;
        var staged = new Staged(
                number,
                false,
                head.isWrong(),
                place,
                head.flag(ListColumn.MINORITY),
                head.flag(ListColumn.NO_LABOUR),
                head.flag(ListColumn.MERITORIOUS),
                causes,
                status,
                year == null ? (Integer) today.getYear() : year,
                year != null,
                aScore,
                bScore,
                head.text(ListColumn.DECISION, 60),
                decidedOn,
                layout.kind().transition(),
                PersonReader.blanks(head, MAY_BE_BLANK),
                read);
        heads.add(head, number);
        return staged;
    }

    private Staged.@Nullable Place place(RowReader head) {
        var layout = head.layout();
        var address = head.text(ListColumn.ADDRESS);
        var village = village(head, address);
        var isCoded = layout.kind() == ListKind.CURRENT || layout.index(ListColumn.COMMUNE_CODE) >= 0;
        var commune = isCoded ? null : communes.ofAddress(head, address);
        var place = isCoded
                ? communes.place(head, village)
                : commune == null ? null : new CommuneReader.Place(commune, null);
        if (place == null || village == null) {
            return null;
        }
        var former = place.former();
        return new Staged.Place(
                place.commune().provinceCode(),
                place.commune().communeCode(),
                village,
                former == null ? "" : former.oldCommuneCode(),
                former == null ? "" : former.oldName());
    }

    private static @Nullable String village(RowReader head, String address) {
        if (head.layout().index(ListColumn.VILLAGE) < 0 && !address.isEmpty()) {
            return Texts.cut(address.split(",", 2)[0].strip(), 100);
        }
        var name = head.text(ListColumn.VILLAGE, 100);
        if (name == null) {
            head.error(ListColumn.VILLAGE, "Chưa có tên thôn", "Ghi tên thôn, bản hoặc tổ dân phố của hộ.");
            return null;
        }
        if (ExcelText.isError(name)) {
            return null;
        }
        var fault = TextNormalizer.plain(name).chars().noneMatch(Character::isLetterOrDigit)
                ? new NameSigns.Fault("“%s” không phải tên thôn".formatted(name), "Ghi tên thôn, bản hoặc tổ dân phố.")
                : name.chars().noneMatch(Character::isLetter) ? null : NameSigns.fault(name);
        if (fault != null) {
            head.error(ListColumn.VILLAGE, fault.what(), fault.how());
            return null;
        }
        return name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 3
                ? PersonReader.properCase(name)
                : name;
    }

    private static @Nullable PovertyStatus status(RowReader head) {
        if (head.layout().index(ListColumn.STATUS) < 0) {
            return head.layout().kind().status();
        }
        var text = TextNormalizer.plain(head.text(ListColumn.STATUS)).replaceFirst("^ho ", "");
        return switch (text) {
            case "ngheo", "hn", "n", "ho ngheo" -> PovertyStatus.POOR;
            case "can ngheo", "hcn", "cn" -> PovertyStatus.NEAR_POOR;
            case "moi thoat ngheo", "thoat ngheo", "htn" -> PovertyStatus.NEWLY_ESCAPED;
            case "khong ngheo", "trung binh", "thoat can ngheo", "co muc song trung binh" -> PovertyStatus.NOT_POOR;
            default -> {
                head.error(
                        ListColumn.STATUS,
                        text.isEmpty()
                                ? "Chưa có phân loại hộ"
                                : "Không có loại hộ “%s”".formatted(head.text(ListColumn.STATUS)),
                        "Ghi “Hộ nghèo”, “Hộ cận nghèo”, “Hộ mới thoát nghèo” hoặc “Hộ không nghèo”.");
                yield null;
            }
        };
    }

    private static String causes(RowReader head) {
        var causes = EnumSet.noneOf(PovertyCause.class);
        var text = TextNormalizer.plain(head.text(ListColumn.CAUSES));
        for (var part : LIST_SEPARATOR.split(text, -1)) {
            var one = part.strip();
            // "thiếu vốn sản xuất, kinh doanh" is one cause written with a comma
            if (one.isEmpty() || one.equals("kinh doanh") || one.equals("san xuat")) {
                continue;
            }
            causes.add(
                    one.contains("dat") && !one.contains("ky nang")
                            ? PovertyCause.LAND
                            : one.contains("von")
                                    ? PovertyCause.CAPITAL
                                    : one.contains("cong cu") || one.contains("phuong tien")
                                            ? PovertyCause.TOOLS
                                            : one.contains("kien thuc")
                                                    ? PovertyCause.KNOWLEDGE
                                                    : one.contains("ky nang")
                                                            ? PovertyCause.SKILLS
                                                            : one.startsWith("om")
                                                                            || one.contains("benh")
                                                                            || one.contains("tai nan")
                                                                    ? PovertyCause.ILLNESS
                                                                    : one.contains("lao dong")
                                                                            ? PovertyCause.LABOUR
                                                                            : PovertyCause.OTHER);
        }
        return PovertyCause.toCodes(causes);
    }

    private static void checkCount(RowReader head, List<Staged.Person> read) {
        var text = head.text(ListColumn.MEMBER_COUNT);
        if (!text.isEmpty() && !text.equals(String.valueOf(read.size()))) {
            head.warn(
                    ListColumn.MEMBER_COUNT,
                    "Ghi %s nhân khẩu, danh sách có %d dòng".formatted(text, read.size()),
                    "Thêm người còn thiếu hoặc sửa số nhân khẩu. Tạm tính theo số dòng.");
        }
    }
}
