package vn.tungho.standard.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tungho.standard.sheet.SheetBook.POINTS;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.standard.ChangeKind;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.ProposedValue;
import vn.tungho.standard.StandardCell;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardSheetService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Values by a workbook; it works on a later edition, in columns and answers no other test looks at. */
@IntegrationTest
@LegalRule("R-STANDARD-SHEET")
class StandardSheetImportTest {
    private static final String EDITION = "2027-2030";
    private static final String SOURCE = "Thông tư thử 01/2027, Phụ lục III";
    private static final String HIGHLANDS = PointsColumn.CENTRAL_HIGHLANDS.label();
    private static int count;

    @Autowired
    StandardSheetImport sheets;

    @Autowired
    StandardSheetService service;

    @Autowired
    StandardChangeService changes;

    @Autowired
    UserService users;

    @Autowired
    JdbcTemplate jdbc;

    private String first = "";
    private String second = "";

    @BeforeEach
    void twoAdministrators() {
        first = administrator();
        second = administrator();
    }

    @AfterEach
    void nothingStaysOpen() {
        SignInAs.user(
                second,
                () -> changes.open(EDITION).forEach(c -> changes.refuse(c.standardChangeId(), "dọn sau phép thử")));
    }

    @Test
    void theFileHandedOutStatesNothingUntilSomebodyFillsItIn() {
        var report = check(new SheetBook(sheets, EDITION));
        assertThat(report.faults()).isEmpty();
        assertThat(report.proposals()).isEmpty();
        assertThat(report.isReady()).isFalse();
        assertThat(report.missing()).isEqualTo((int)
                service.cells(EDITION).stream().filter(c -> !c.isConfirmed()).count());
        assertThatThrownBy(() -> SignInAs.user(first, () -> sheets.propose(report)))
                .hasMessageContaining("không có giá trị nào mới");
    }

    @Test
    void everyCellOfAnEditionCanBeEnteredByOneFileAndConfirmedAsAWhole() {
        var edition = edition("2031-2032");
        var book = new SheetBook(sheets, edition);
        fillEverything(book);
        var report = check(edition, book);
        assertThat(report.faults()).isEmpty();
        assertThat(report.proposals()).hasSize(service.cells(edition).size()).hasSizeGreaterThan(500);
        assertThat(report.missing()).isZero();
        var id = SignInAs.user(first, () -> sheets.propose(report));
        assertThat(service.cells(edition)).as("nothing counts yet").noneMatch(StandardCell::isConfirmed);
        assertThatThrownBy(() -> SignInAs.user(first, () -> service.confirm(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chính bạn nộp");
        assertThat(SignInAs.user(second, () -> service.confirm(id)))
                .isEqualTo(report.proposals().size());
        assertThat(service.cells(edition))
                .allMatch(StandardCell::isConfirmed)
                .allMatch(c -> c.source().equals(SOURCE));
        var again = check(edition, book);
        assertThat(again.proposals())
                .as("the same file once more changes nothing")
                .isEmpty();
        assertThat(again.same()).isEqualTo(report.proposals().size());
        assertThat(jdbc.queryForList(
                        "select actor from audit_entry where object_type = 'standard_sheet' and object_id = ?"
                                + " and detail like ? order by audit_entry_id",
                        String.class,
                        "" + id,
                        "%" + report.sha256() + "%"))
                .as("both acts name the file's hash")
                .containsExactly(first, second);
        drop(edition);
    }

    @Test
    void anEmptyCellIsNoStatementAndZeroIsOne() {
        var book = new SheetBook(sheets, EDITION)
                .number(POINTS, "B1-13-3 lt50", HIGHLANDS, 0)
                .source(POINTS, "B1-13-3 lt50", SOURCE)
                .source(POINTS, "B1-13-3 50to100", SOURCE);
        var report = check(book);
        assertThat(report.faults()).isEmpty();
        assertThat(report.proposals()).singleElement().satisfies(p -> {
            assertThat(p.target()).isEqualTo("B1-13-3 lt50 CENTRAL_HIGHLANDS");
            assertThat(p.newContent()).isEqualTo("0");
        });
    }

    @Test
    void eachFaultyCellIsNamedWithSheetRowColumnAndReason() {
        var book = new SheetBook(sheets, EDITION)
                .text(POINTS, "B1-14 none", HIGHLANDS, "mười")
                .number(POINTS, "B1-14 lt2000", HIGHLANDS, 12.5)
                .number(POINTS, "B1-14 ge2000", HIGHLANDS, 201)
                .number("Con số", "RURAL_POINTS", "Giá trị theo văn bản", 0)
                .number("Phiếu A", "A-01", "Lời văn theo văn bản", 5)
                .text("Phiếu B2", "3", "Mức thiếu hụt theo văn bản", "x".repeat(1001));
        book.cell(POINTS, "B1-13-2 lt5", HIGHLANDS).setCellFormula("1/0");
        book.cell(POINTS, "B1-13-2 lt5", HIGHLANDS)
                .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        book.row(POINTS, "B1-13-2 gt10").getCell(0).setCellValue("B1-99");
        book.row(POINTS, "B1-13-2 5to10").getCell(1).setCellValue("lt5");
        book.number(POINTS, "B1-13-1 ge3", HIGHLANDS, 15);
        var faults = check(book).faults();
        assertThat(faults)
                .extracting(f -> f.sheet() + "!" + f.column() + f.row() + " " + f.text())
                .anyMatch(f -> f.matches("Phiếu B1 điểm!G\\d+ Ô chứa chữ “mười”.*"))
                .anyMatch(f -> f.contains("12.5 có phần thập phân"))
                .anyMatch(f -> f.contains("201 nằm ngoài khoảng -200 đến 200"))
                .anyMatch(f -> f.startsWith("Con số!C") && f.contains("nằm ngoài khoảng"))
                .anyMatch(f -> f.startsWith("Phiếu A!C4 ") && f.contains("cần lời văn"))
                .anyMatch(f -> f.startsWith("Phiếu B2!C") && f.contains("dài quá 1000"))
                .anyMatch(f -> f.contains("công thức lỗi"))
                .anyMatch(f -> f.contains("Không có mã “B1-99 gt10”"))
                .anyMatch(f -> f.contains("Mã “B1-13-2 lt5” đã có ở dòng"))
                .anyMatch(f -> f.contains("Chưa ghi văn bản nguồn"));
        assertThatThrownBy(() -> SignInAs.user(first, () -> sheets.propose(check(book))))
                .hasMessageContaining("ô phải sửa");
        assertThat(changes.open(EDITION)).as("nothing of a faulty file is kept").isEmpty();
    }

    @Test
    void theLastNumberInRangeIsTaken() {
        var report = check(new SheetBook(sheets, EDITION)
                .number(POINTS, "B1-14 ge2000", HIGHLANDS, 200)
                .number(POINTS, "B1-14 ge2000", PointsColumn.SOUTHEAST.label(), -200)
                .source(POINTS, "B1-14 ge2000", SOURCE));
        assertThat(report.faults()).isEmpty();
        assertThat(report.proposals()).hasSize(2);
    }

    @Test
    void rowsSheetsAndColumnsThatAreMissingStateNothingButARenamedColumnIsNamed() {
        var book = new SheetBook(sheets, EDITION)
                .number(POINTS, "B1-13-1 1to2", HIGHLANDS, 6)
                .source(POINTS, "B1-13-1 1to2", SOURCE);
        book.book().removeSheetAt(book.book().getSheetIndex("Phiếu A"));
        var tab = book.tab(POINTS);
        tab.removeRow(book.row(POINTS, "B1-14 none"));
        assertThat(check(book).faults()).isEmpty();
        assertThat(check(book).proposals()).hasSize(1);
        tab.getRow(2).getCell(6).setCellValue("Tây Nguyên mới");
        assertThat(check(book).faults())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("Thiếu cột “" + HIGHLANDS + "”"));
    }

    @Test
    void aFileOfAnotherEditionOrNoWorkbookAtAllIsRefusedInWords() throws Exception {
        var other = new SheetBook(sheets, "2022-2026").save();
        assertThatThrownBy(() -> SignInAs.user(first, () -> sheets.check(EDITION, "a.xlsx", other)))
                .hasMessageContaining("của bộ chuẩn 2022-2026");
        var text = Files.createTempFile("no", ".xlsx");
        Files.writeString(text, "không phải Excel");
        assertThatThrownBy(() -> SignInAs.user(first, () -> sheets.check(EDITION, "a.xlsx", text)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Không đọc được tệp");
        Files.write(text, new byte[0]);
        assertThatThrownBy(() -> SignInAs.user(first, () -> sheets.check(EDITION, "a.xlsx", text)))
                .hasMessageContaining("Tệp trống");
        Files.delete(text);
    }

    @Test
    void whatWaitsAlreadyIsNotProposedTwiceAndAnotherValueForItIsNamed() {
        var book = new SheetBook(sheets, EDITION)
                .number(POINTS, "B1-13-1 ge3", HIGHLANDS, 16)
                .source(POINTS, "B1-13-1 ge3", SOURCE);
        SignInAs.user(first, () -> sheets.propose(check(book)));
        assertThat(check(book).proposals()).isEmpty();
        assertThat(check(book).waiting()).isOne();
        book.number(POINTS, "B1-13-1 ge3", HIGHLANDS, 17);
        assertThat(check(book).faults())
                .singleElement()
                .satisfies(f ->
                        assertThat(f.text()).contains("khác chờ xác nhận: “16”").contains(first));
    }

    @Test
    @LegalRule("R-STANDARD-TWO-PERSONS")
    void singleValuesOfASheetAreConfirmedAloneAndTheRestCanBeRefused() {
        var book = new SheetBook(sheets, EDITION)
                .number(POINTS, "B1-12-1 " + option("B1-12-1", 0), HIGHLANDS, 1)
                .number(POINTS, "B1-12-1 " + option("B1-12-1", 1), HIGHLANDS, 2)
                .source(POINTS, "B1-12-1 " + option("B1-12-1", 0), SOURCE)
                .source(POINTS, "B1-12-1 " + option("B1-12-1", 1), SOURCE);
        var id = SignInAs.user(first, () -> sheets.propose(check(book)));
        var open = changes.open(EDITION);
        assertThat(open).hasSize(2).allMatch(c -> Long.valueOf(id).equals(c.sheetId()));
        SignInAs.user(second, () -> changes.confirm(List.of(open.getFirst().standardChangeId())));
        assertThat(SignInAs.user(second, () -> service.refuse(id, "Số thứ hai sai")))
                .isOne();
        assertThat(service.open(EDITION)).isEmpty();
        assertThat(cell(open.getFirst().target()).isConfirmed()).isTrue();
        assertThat(cell(open.getLast().target()).isConfirmed()).isFalse();
        assertThatThrownBy(() -> SignInAs.user(second, () -> service.confirm(id)))
                .hasMessageContaining("đã được xử lý xong");
    }

    @Test
    void onlyAnAdministratorHandsIn() {
        var officer = user(Role.POVERTY_OFFICER, Area.commune("44", "18919"));
        var file = new SheetBook(sheets, EDITION).save();
        assertThatThrownBy(() -> SignInAs.user(officer, () -> sheets.check(EDITION, "a.xlsx", file)))
                .hasMessageContaining("Chỉ quản trị hệ thống");
    }

    private void fillEverything(SheetBook book) {
        for (var cell : service.cells(edition("2031-2032"))) {
            var tab = java.util.Arrays.stream(SheetTab.values())
                    .filter(t -> t.holds(cell))
                    .findFirst()
                    .orElseThrow();
            var key = String.join(" ", tab.rowKey(cell));
            if (cell.kind() == ChangeKind.POINTS || cell.kind() == ChangeKind.VALUE) {
                book.number(tab.title(), key, tab.fill(cell), number(cell));
            } else {
                book.text(tab.title(), key, tab.fill(cell), "Nguyên văn " + key);
            }
            book.source(tab.title(), key, SOURCE);
        }
    }

    private static double number(StandardCell cell) {
        return cell.isMissing() ? 3_000_000 : Double.parseDouble(cell.content());
    }

    /** An edition of its own, as a later release would bring one. */
    private String edition(String id) {
        if (jdbc.queryForObject("select count(*) from standard_edition where edition_id = ?", Integer.class, id) == 0) {
            jdbc.update(
                    "insert into standard_edition values (?, 'Chuẩn nghèo thử 2031', 2031, 2032, 'Văn bản thử')", id);
            jdbc.update(
                    "insert into edition_value select ?, value_code, name, value, unit, article, source, false, sort_no"
                            + " from edition_value where edition_id = '2027-2030'",
                    id);
            jdbc.update(
                    "insert into indicator select ?, indicator_no, code, service, name, definition, article, source,"
                            + " false, icon from indicator where edition_id = '2027-2030'",
                    id);
            jdbc.update(
                    "insert into sheet_item select ?, item_code, sheet, group_no, group_name, label, help, sort_no,"
                            + " article, source, false from sheet_item where edition_id = '2027-2030'",
                    id);
            jdbc.update(
                    "insert into sheet_option select ?, item_code, option_code, label, sort_no from sheet_option"
                            + " where edition_id = '2027-2030'",
                    id);
            jdbc.update(
                    "insert into option_points select ?, item_code, option_code, points_column, points, source, false"
                            + " from option_points where edition_id = '2027-2030'",
                    id);
            readAgain();
        }
        return id;
    }

    /** The book is read anew after any confirmation. */
    private void readAgain() {
        var value = new ProposedValue(ChangeKind.POINTS, "B1-11-8 no CENTRAL_HIGHLANDS", "thử", "0", "0", SOURCE);
        var id =
                SignInAs.user(first, () -> service.propose(EDITION, "đọc lại.xlsx", "0".repeat(64), 1, List.of(value)));
        SignInAs.user(second, () -> service.confirm(id));
    }

    /** Other tests count the editions. */
    private void drop(String id) {
        for (var table : List.of(
                "standard_change",
                "standard_sheet",
                "option_points",
                "sheet_option",
                "sheet_item",
                "indicator",
                "edition_value",
                "standard_edition")) {
            jdbc.update("delete from " + table + " where edition_id = ?", id);
        }
        readAgain();
    }

    private StandardCell cell(String target) {
        return service.cells(EDITION).stream()
                .filter(c -> c.kind() == ChangeKind.POINTS && c.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private String option(String item, int no) {
        return service.cells(EDITION).stream()
                .filter(c -> c.kind() == ChangeKind.POINTS
                        && c.target().startsWith(item + " ")
                        && c.target().endsWith(" CENTRAL_HIGHLANDS"))
                .map(c -> c.target().split(" ")[1])
                .toList()
                .get(no);
    }

    private SheetReport check(SheetBook book) {
        return check(EDITION, book);
    }

    private SheetReport check(String edition, SheetBook book) {
        var file = book.save();
        Supplier<SheetReport> look = () -> sheets.check(edition, "thử.xlsx", file);
        return SignInAs.user(first, look);
    }

    private String administrator() {
        return user(Role.ADMINISTRATOR, Area.province("44"));
    }

    private String user(Role role, Area area) {
        var name = "sheet." + count++;
        users.create(
                new NewUser(name, "Quản trị phiếu", null, "mat-khau-thu-2026", false, List.of(Grant.own(role, area))));
        return name;
    }
}
