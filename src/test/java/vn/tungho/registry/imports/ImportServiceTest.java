package vn.tungho.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.PovertyCause;
import vn.tungho.registry.Relationship;
import vn.tungho.registry.StatusPeriod;
import vn.tungho.registry.TestPeople;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class ImportServiceTest {
    private static final String COMMUNE = "19207";

    @Autowired
    ImportService imports;

    @Autowired
    HouseholdService households;

    @Autowired
    TestPeople people;

    @Autowired
    AreaDirectory areas;

    private String officer = "";
    private String village = "";

    @BeforeEach
    void anOfficerAndAVillage() {
        officer = people.user(Role.POVERTY_OFFICER, COMMUNE);
        village = people.village(COMMUNE).name();
    }

    private ImportReport dryRun(Path file) {
        return SignInAs.user(officer, () -> imports.dryRun("thu.xlsx", file, "44", ProgressListener.SILENT));
    }

    private ImportReport apply(Path file) {
        var report = dryRun(file);
        return SignInAs.user(officer, () -> imports.apply(report.importRunId(), ProgressListener.SILENT));
    }

    private String id() {
        return people.citizenId().number();
    }

    private List<HouseholdRow> inVillage() {
        var area = areas.ensureVillage(COMMUNE, village).area();
        return households.search(HouseholdFilter.all(), Scope.of(List.of(area)), null, 1000);
    }

    private ListBuilder twoHouseholds() {
        var list = ListBuilder.list();
        list.head("Hồ Thị Xôn", id(), COMMUNE, village)
                .with(ListColumn.MEMBER_COUNT, 2)
                .with(ListColumn.MINORITY, "x")
                .with(ListColumn.ETHNICITY, "Bru - Vân Kiều")
                .with(ListColumn.CAUSES, "Thiếu đất sản xuất; Thiếu công cụ, phương tiện sản xuất");
        list.person("Hồ Văn Tâm", "Con", id()).with(ListColumn.HEAD_NAME, "Hồ Thị Xôn");
        list.head("Phan Thị Thủy", id(), COMMUNE, village).with(ListColumn.STATUS, "Hộ cận nghèo");
        return list;
    }

    @Test
    void aDryRunReportsAndChangesNothing() {
        var report = dryRun(twoHouseholds().excel());
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.newHouseholds()).isEqualTo(2);
        assertThat(report.rejectedRows()).isZero();
        assertThat(inVillage()).isEmpty();
    }

    @Test
    void anAppliedListIsInTheRegister() {
        var report = apply(twoHouseholds().excel());
        assertThat(report.isApplied()).isTrue();
        assertThat(inVillage()).extracting(HouseholdRow::headName).containsExactly("Hồ Thị Xôn", "Phan Thị Thủy");
        var first = households.find(inVillage().getFirst().householdId());
        assertThat(first.povertyStatus()).isEqualTo(PovertyStatus.POOR);
        assertThat(first.isEthnicMinority()).isTrue();
        assertThat(first.ethnicityCode()).isEqualTo("23");
        assertThat(first.causeSet()).containsExactlyInAnyOrder(PovertyCause.LAND, PovertyCause.TOOLS);
        assertThat(first.classYear()).isEqualTo(2025);
        assertThat(first.aScore()).isEqualTo(120);
        assertThat(first.decidedOn()).isEqualTo(LocalDate.of(2025, 12, 12));
        assertThat(first.memberCount()).isEqualTo(2);
        assertThat(households.members(first.householdId()))
                .extracting(Member::relationship)
                .containsExactly(Relationship.HEAD, Relationship.CHILD);
        assertThat(households.history(first.householdId()))
                .extracting(StatusPeriod::year)
                .containsExactly(2025);
        assertThat(households.search(
                        HouseholdFilter.text("thi xon"), Scope.of(List.of(Area.commune("44", COMMUNE))), null, 100))
                .extracting(HouseholdRow::householdId)
                .contains(first.householdId());
    }

    @Test
    void theSameListAgainChangesNothing() {
        var file = twoHouseholds().excel();
        apply(file);
        var before = inVillage();
        var version = households.find(before.getFirst().householdId()).version();
        var again = apply(file);
        assertThat(again.unchangedHouseholds()).isEqualTo(2);
        assertThat(again.newHouseholds() + again.changedHouseholds()).isZero();
        assertThat(inVillage()).isEqualTo(before);
        assertThat(households.find(before.getFirst().householdId()).version()).isEqualTo(version);
        // applying one run twice changes nothing either
        var run = again.importRunId();
        assertThat(SignInAs.user(officer, () -> imports.apply(run, ProgressListener.SILENT)))
                .isEqualTo(again);
    }

    @Test
    void aHouseholdWithoutNumbersIsKnownAgainByNameYearAndVillage() {
        var list = ListBuilder.list();
        list.head("Trần Văn Không Số", "", COMMUNE, village);
        apply(list.excel());
        var changed = ListBuilder.list();
        changed.head("TRẦN VĂN KHÔNG SỐ", "", COMMUNE, village).with(ListColumn.A_SCORE, 100);
        changed.person("Trần Thị Con", "Con", id()).with(ListColumn.BIRTH, 2012);
        var report = apply(changed.excel());
        assertThat(report.changedHouseholds()).isEqualTo(1);
        assertThat(inVillage()).singleElement().satisfies(h -> {
            assertThat(h.aScore()).isEqualTo(100);
            assertThat(h.memberCount()).isEqualTo(2);
            assertThat(h.headName()).isEqualTo("Trần Văn Không Số");
        });
        assertThat(households.history(inVillage().getFirst().householdId())).hasSize(2);
    }

    @Test
    void datesMayBeRealTextOrYearsAndSerialsAreNone() {
        var list = ListBuilder.list();
        list.head("A Một", id(), COMMUNE, village).with(ListColumn.BIRTH, "5/6/1950");
        list.head("B Hai", id(), COMMUNE, village).with(ListColumn.BIRTH, 1951);
        list.head("C Ba", id(), COMMUNE, village).with(ListColumn.BIRTH, 19000);
        list.head("D Bốn", id(), COMMUNE, village).with(ListColumn.BIRTH, " 1953 ");
        list.head("E Năm", id(), COMMUNE, village).with(ListColumn.BIRTH, "31/02/1954");
        list.head("F Sáu", id(), COMMUNE, village).with(ListColumn.BIRTH, "khoảng năm xưa");
        var report = apply(list.excel());
        assertThat(inVillage()).extracting(HouseholdRow::headBirthYear).containsExactly(1950, 1951, 1953, 1954);
        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(report.problems())
                .anyMatch(p -> p.what().contains("31/02/1954 không có trong lịch"))
                .anyMatch(p -> p.severity() == Severity.ERROR
                        && p.sheetRow() == 13
                        && p.columnName().equals("Ngày sinh")
                        && !p.columnLetter().isEmpty()
                        && p.how().contains("28/02/1980"));
    }

    @Test
    void numbersThatLostTheirZeroOrRepeatAreMet() {
        var lost = id();
        var twice = id();
        var list = ListBuilder.list();
        list.head("A Mất Không", lost.substring(1), COMMUNE, village);
        list.head("B Lần Đầu", twice, COMMUNE, village);
        list.head("C Lần Hai", twice, COMMUNE, village);
        list.head("D Chữ", "04412345X", COMMUNE, village);
        list.head("E Cũ", "194123456", COMMUNE, village);
        var report = apply(list.excel());
        assertThat(inVillage()).extracting(HouseholdRow::headName).containsExactly("A Mất Không", "B Lần Đầu", "E Cũ");
        assertThat(inVillage().getFirst().headCitizenId())
                .hasToString(lost.substring(0, 4) + "••••" + lost.substring(8));
        assertThat(report.problems()).anyMatch(p -> p.what().contains("đã có ở dòng 9"));
        assertThat(report.rejectedRows()).isEqualTo(2);
    }

    @Test
    void textIsComposedTrimmedAndWrittenAsNames() {
        var list = ListBuilder.list();
        list.head(
                Normalizer.normalize("  ĐỖ   THỊ HÀ ", Normalizer.Form.NFD),
                id(),
                " " + COMMUNE + " ",
                Normalizer.normalize(village.toUpperCase(java.util.Locale.ROOT), Normalizer.Form.NFD));
        apply(list.excel());
        assertThat(inVillage()).extracting(HouseholdRow::headName).containsExactly("Đỗ Thị Hà");
    }

    @Test
    void unknownClassesAndWordsForNumbersRejectTheirHouseholdOnly() {
        var list = ListBuilder.list();
        list.head("A Lạ", id(), COMMUNE, village).with(ListColumn.STATUS, "Hộ khá");
        list.head("B Chữ", id(), COMMUNE, village).with(ListColumn.A_SCORE, "chín mươi");
        list.head("C Tốt", id(), COMMUNE, village).with(ListColumn.STATUS, "HỘ CẬN NGHÈO");
        var report = apply(list.excel());
        assertThat(inVillage())
                .singleElement()
                .satisfies(h -> assertThat(h.povertyStatus()).isEqualTo(PovertyStatus.NEAR_POOR));
        assertThat(report.problems())
                .anyMatch(p -> p.what().contains("Không có loại hộ “Hộ khá”"))
                .anyMatch(p -> p.what().contains("chín mươi"));
    }

    @Test
    void aBadMemberIsLeftOutAndTheHouseholdComesIn() {
        var list = ListBuilder.list();
        list.head("A Chủ", id(), COMMUNE, village);
        list.person("", "Con", id()).with(ListColumn.HEAD_NAME, "A Chủ");
        list.person("A Con", "Con", id()).with(ListColumn.HEAD_NAME, "A Chủ");
        var report = apply(list.excel());
        assertThat(report.rejectedRows()).isEqualTo(1);
        assertThat(inVillage())
                .singleElement()
                .satisfies(h -> assertThat(h.memberCount()).isEqualTo(2));
    }

    @Test
    void membersWithoutAHeadAreReported() {
        var list = ListBuilder.list();
        list.person("B Mồ Côi", "Con", id())
                .with(ListColumn.HEAD_NAME, "Người Vắng")
                .with(ListColumn.COMMUNE_CODE, COMMUNE)
                .with(ListColumn.VILLAGE, village);
        list.head("C Chủ", id(), COMMUNE, village);
        var report = apply(list.excel());
        assertThat(inVillage()).extracting(HouseholdRow::headName).containsExactly("C Chủ");
        assertThat(report.problems()).anyMatch(p -> p.what().contains("không có chủ hộ"));
    }

    @Test
    void aHouseholdUnderAFormerCommunesCodeComesIntoTheCommuneItBecame() {
        // Xã Vĩnh Ninh of the former district Quảng Ninh is part of Xã Quảng Ninh since 2025
        var list = ListBuilder.list();
        list.head("Lê Thị Cũ", id(), "19210", village).with(ListColumn.COMMUNE, "Xã Vĩnh Ninh");
        var report = apply(list.excel());
        assertThat(report.rejectedRows()).isZero();
        assertThat(report.problems())
                .anyMatch(p -> p.what().contains("Mã xã cũ 19210 nay thuộc Xã Quảng Ninh (19207)"));
        assertThat(inVillage()).singleElement().satisfies(row -> {
            assertThat(row.headName()).isEqualTo("Lê Thị Cũ");
            assertThat(row.communeCode()).isEqualTo(COMMUNE);
        });
    }

    @Test
    void formerCommuneCodesAreMappedAndStrangeOnesReported() {
        var former = areas.communes("44").stream()
                .map(c -> c.communeCode())
                .filter(COMMUNE::equals)
                .findAny();
        assertThat(former).isPresent();
        var list = ListBuilder.list();
        // Xã Hiền Ninh of the former district Quảng Ninh became part of this commune or another of the province
        list.head("A Cũ", id(), "19225", village).with(ListColumn.COMMUNE, "Ninh Châu");
        list.head("B Lạ", id(), "99999", village);
        list.head("C Ngoài Tỉnh", id(), "00004", village);
        var report = dryRun(list.excel());
        assertThat(report.problems())
                .anyMatch(p -> p.what().contains("ngoài địa bàn"))
                .anyMatch(p -> p.what().contains("Không có xã mang mã “99999”"))
                .anyMatch(p -> p.what().contains("không thuộc Quảng Trị"));
        assertThat(report.rejectedRows()).isEqualTo(3);
    }

    @Test
    void theHeaderIsFoundByItsNamesWhereverItStands() {
        var list = twoHouseholds().headerAt(12, 3).without(ListColumn.DISTRICT, ListColumn.AGE);
        assertThat(dryRun(list.excel()).newHouseholds()).isEqualTo(2);
    }

    @Test
    void aMissingColumnIsNamed() {
        var report = dryRun(twoHouseholds().without(ListColumn.VILLAGE).excel());
        assertThat(report.newHouseholds()).isZero();
        assertThat(report.problems()).anyMatch(p -> p.what().contains("Thiếu cột “Thôn”") && p.sheetRow() == 7);
    }

    @Test
    void csvWithAnyDelimiterIsRead() {
        assertThat(dryRun(twoHouseholds().csv(",")).newHouseholds()).isEqualTo(2);
        assertThat(dryRun(twoHouseholds().csv(";")).newHouseholds()).isEqualTo(2);
        assertThat(dryRun(twoHouseholds().csv("\t")).newHouseholds()).isEqualTo(2);
    }

    @Test
    void escapedHouseholdsComeFromTheirOwnSheet() {
        var list = ListBuilder.list()
                .titled("DANH SÁCH HỘ THOÁT NGHÈO", "DANH SÁCH HỘ THOÁT NGHÈO NĂM 2025")
                .without(
                        ListColumn.STATUS,
                        ListColumn.VILLAGE,
                        ListColumn.COMMUNE,
                        ListColumn.COMMUNE_CODE,
                        ListColumn.HEAD_NAME);
        list.person("Lê Thị Thoát", "Chủ hộ", id()).with(ListColumn.ADDRESS, village + ", Xã Quảng Ninh");
        list.person("Lê Văn Theo", "Con", id()).with(ListColumn.ADDRESS, village + ", Xã Quảng Ninh");
        apply(list.excel());
        assertThat(inVillage()).singleElement().satisfies(h -> {
            assertThat(h.povertyStatus()).isEqualTo(PovertyStatus.NEWLY_ESCAPED);
            assertThat(h.memberCount()).isEqualTo(2);
        });
    }

    @Test
    void filesThatAreNoListsAreRefusedInWords() throws Exception {
        var empty = Files.createTempFile("list", ".xlsx");
        assertThatThrownBy(() -> dryRun(empty))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Tệp trống");
        var old = Files.write(
                Files.createTempFile("list", ".xls"),
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4, 5});
        assertThatThrownBy(() -> dryRun(old))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("mật khẩu");
        var whole = Files.readAllBytes(twoHouseholds().excel());
        var half = Files.write(Files.createTempFile("list", ".xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> dryRun(half))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("tệp hỏng");
        var picture = Files.write(Files.createTempFile("list", ".xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        assertThatThrownBy(() -> dryRun(picture)).isInstanceOf(BusinessException.class);
        var letter = Files.writeString(Files.createTempFile("list", ".csv"), "Kính gửi,xã\nTrân trọng,kính chào\n");
        assertThatThrownBy(() -> dryRun(letter))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không theo mẫu");
    }

    @Test
    void rejectedRowsComeBackMendableWithTheirReasons() throws Exception {
        var list = ListBuilder.list();
        list.head("A Sai", id(), COMMUNE, village).with(ListColumn.STATUS, "Hộ khá");
        list.person("A Con", "Con", id()).with(ListColumn.HEAD_NAME, "A Sai");
        list.head("B Đúng", id(), COMMUNE, village);
        var report = apply(list.excel());
        var out = new ByteArrayOutputStream();
        SignInAs.user(officer, () -> imports.rejectedFile(report.importRunId(), out));
        var file = Files.write(Files.createTempFile("rejected", ".xlsx"), out.toByteArray());
        var texts = new java.util.ArrayList<String>();
        ListFile.read(file, row -> row.cells().forEach(c -> texts.add(c.text())));
        assertThat(texts)
                .contains("A Sai", "A Con", "Vì sao chưa nhập")
                .doesNotContain("B Đúng")
                .anyMatch(t -> t.contains("Không có loại hộ “Hộ khá”"));
        // the file is a list again: the same rows, the same reasons
        var again = dryRun(file);
        assertThat(again.rows()).isEqualTo(2);
        assertThat(again.rejectedRows()).isEqualTo(2);
    }

    @Test
    void aPersonOfAnotherHouseholdIsNotTakenTwice() {
        var shared = id();
        var list = ListBuilder.list();
        list.head("A Nhà", id(), COMMUNE, village);
        list.person("A Riêng", "Con", shared).with(ListColumn.HEAD_NAME, "A Nhà");
        apply(list.excel());
        var other = ListBuilder.list();
        other.head("A Riêng", shared, COMMUNE, village);
        var report = dryRun(other.excel());
        assertThat(report.rejectedRows()).isEqualTo(1);
        assertThat(report.problems()).anyMatch(p -> p.how().contains("tách hộ"));
    }

    @Test
    void onlyOfficersAndAdministratorsImport() {
        var head = people.user(Role.COMMUNE_CHAIR, COMMUNE);
        var file = twoHouseholds().excel();
        SignInAs.user(
                head,
                () -> assertThatThrownBy(() -> imports.dryRun("x", file, "44", ProgressListener.SILENT))
                        .isInstanceOf(BusinessException.class));
        var report = dryRun(file);
        var stranger = people.user(Role.POVERTY_OFFICER, "19246");
        SignInAs.user(
                stranger,
                () -> assertThatThrownBy(() -> imports.apply(report.importRunId(), ProgressListener.SILENT))
                        .isInstanceOf(BusinessException.class));
    }

    @Test
    void aListOfHeadsTakesNobodyOutAndEmptiesNothing() {
        var head = id();
        var whole = ListBuilder.list();
        whole.head("Hồ Văn Gộp", head, COMMUNE, village).with(ListColumn.CAUSES, "Thiếu vốn");
        whole.person("Hồ Thị Vợ", "Vợ", id()).with(ListColumn.HEAD_NAME, "Hồ Văn Gộp");
        whole.person("Hồ Văn Con", "Con", "").with(ListColumn.HEAD_NAME, "Hồ Văn Gộp");
        apply(whole.excel());
        var heads = ListBuilder.list()
                .without(
                        ListColumn.A_SCORE,
                        ListColumn.B_SCORE,
                        ListColumn.DECISION,
                        ListColumn.DECIDED_ON,
                        ListColumn.CAUSES);
        heads.head("Hồ Văn Gộp", head, COMMUNE, village);
        var report = dryRun(heads.excel());
        assertThat(report.hasWork()).isFalse();
        assertThat(report.effects().of(ImportChange.Kind.LEAVE))
                .extracting(ImportChange::person)
                .containsExactly("Hồ Thị Vợ", "Hồ Văn Con");
        assertThat(report.effects().count(ImportChange.Kind.EMPTY)).isZero();
        SignInAs.user(officer, () -> imports.apply(report.importRunId(), ProgressListener.SILENT));
        assertThat(inVillage()).singleElement().satisfies(h -> {
            assertThat(h.memberCount()).isEqualTo(3);
            assertThat(h.aScore()).isEqualTo(120);
            assertThat(h.bScore()).isEqualTo(40);
            assertThat(households.find(h.householdId()).decisionNumber()).isEqualTo("112/QĐ-UBND");
            assertThat(households.find(h.householdId()).causeSet()).containsExactly(PovertyCause.CAPITAL);
        });
    }

    @Test
    void anEmptyCellEmptiesItsValueOnlyWithItsOwnYes() {
        var head = id();
        var whole = ListBuilder.list();
        whole.head("Hồ Văn Ô", head, COMMUNE, village);
        apply(whole.excel());
        var list = ListBuilder.list();
        list.head("Hồ Văn Ô", head, COMMUNE, village)
                .without(ListColumn.A_SCORE)
                .without(ListColumn.DECISION);
        var report = dryRun(list.excel());
        assertThat(report.effects().of(ImportChange.Kind.EMPTY))
                .extracting(c -> c.field() + " " + c.oldText())
                .containsExactly("Điểm B1 120", "Số quyết định 112/QĐ-UBND");
        SignInAs.user(
                officer,
                () -> imports.apply(report.importRunId(), new ImportConsent(true, false), ProgressListener.SILENT));
        assertThat(inVillage().getFirst().aScore()).isEqualTo(120);
        var again = dryRun(list.excel());
        SignInAs.user(
                officer,
                () -> imports.apply(again.importRunId(), new ImportConsent(false, true), ProgressListener.SILENT));
        assertThat(inVillage().getFirst().aScore()).isNull();
        assertThat(inVillage().getFirst().bScore()).isEqualTo(40);
    }

    @Test
    void aYesHoldsOnlyForThoseWhoWereNamed() {
        var head = id();
        var whole = ListBuilder.list();
        whole.head("Hồ Văn Đổi", head, COMMUNE, village);
        whole.person("Hồ Văn Một", "Con", "").with(ListColumn.HEAD_NAME, "Hồ Văn Đổi");
        apply(whole.excel());
        var heads = ListBuilder.list();
        heads.head("Hồ Văn Đổi", head, COMMUNE, village);
        var agreed = dryRun(heads.excel());
        whole.person("Hồ Văn Hai", "Con", "").with(ListColumn.HEAD_NAME, "Hồ Văn Đổi");
        apply(whole.excel());
        SignInAs.user(
                officer,
                () -> assertThatThrownBy(() -> imports.apply(
                                agreed.importRunId(), new ImportConsent(true, false), ProgressListener.SILENT))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("Sổ hộ đã thay đổi"));
        assertThat(inVillage().getFirst().memberCount()).isEqualTo(3);
    }
}
