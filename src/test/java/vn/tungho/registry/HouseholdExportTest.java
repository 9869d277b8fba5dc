package vn.tungho.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.area.Village;
import vn.tungho.testing.IntegrationTest;

/** A list leaves as an Excel file as it is seen: the same filter, the same area, ID numbers as the person may see them. */
@IntegrationTest
class HouseholdExportTest {
    private static final String HERE = "19207";
    private static final String ELSEWHERE = "19225";

    @Autowired
    HouseholdExport export;

    @Autowired
    HouseholdService households;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private String officer = "";
    private Village one;
    private Village other;
    private Village abroad;
    private CitizenId id;

    @BeforeEach
    void householdsInThreeVillages() {
        officer = people.user(Role.POVERTY_OFFICER, HERE);
        one = people.village(HERE);
        other = people.village(HERE);
        abroad = people.village(ELSEWHERE);
        id = people.citizenId();
        register(officer, one, "Nguyễn Thị Một", id);
        register(officer, other, "Nguyễn Thị Hai", null);
        register(people.user(Role.POVERTY_OFFICER, ELSEWHERE), abroad, "Nguyễn Thị Ba", null);
    }

    private void register(String username, Village village, String name, CitizenId citizenId) {
        SignInAs.user(
                username,
                () -> households.register(
                        HouseholdData.of(village.villageCode()),
                        List.of(Member.of(
                                name,
                                Relationship.HEAD,
                                LocalDate.of(1980, 2, 3),
                                1980,
                                Gender.FEMALE,
                                citizenId,
                                "01"))));
    }

    @Test
    void onlyWhatTheFilterShowsIsInTheFile() {
        assertThat(text(officer, in(one), false)).contains("Nguyễn Thị Một").doesNotContain("Nguyễn Thị Hai");
        assertThat(text(officer, in(other), false)).contains("Nguyễn Thị Hai").doesNotContain("Nguyễn Thị Một");
    }

    @Test
    void nothingOutsideOnesAreaIsInTheFileWhateverTheFilterAsksFor() {
        assertThat(text(officer, in(abroad), true)).doesNotContain("Nguyễn Thị Ba");
        assertThat(text(officer, HouseholdFilter.text("nguyen thi ba"), true)).doesNotContain("Nguyễn Thị Ba");
        var head = people.user(Role.VILLAGE_HEAD, one.area());
        assertThat(text(head, HouseholdFilter.all(), false))
                .contains("Nguyễn Thị Một")
                .doesNotContain("Nguyễn Thị Hai");
    }

    @Test
    void wholeIdNumbersLeaveOnlyWithThoseWhoMaySeeThemAndAskForThem() {
        assertThat(text(officer, in(one), true)).contains(id.number());
        assertThat(text(officer, in(one), false)).contains(id.masked()).doesNotContain(id.number());
        var head = people.user(Role.VILLAGE_HEAD, one.area());
        assertThat(text(head, in(one), true)).contains(id.masked()).doesNotContain(id.number());
    }

    @Test
    void theAuditSaysWhoTookWhat() {
        text(officer, in(one), true);
        assertThat(jdbc.sql("select detail from audit_entry where actor = ? and action = 'export-households'")
                        .param(officer)
                        .query(String.class)
                        .single())
                .startsWith("1 hộ")
                .contains(one.villageCode())
                .contains("đủ số CCCD");
    }

    private static HouseholdFilter in(Village village) {
        return new HouseholdFilter(null, Set.of(), village.communeCode(), village.villageCode(), false);
    }

    /** Every cell of the file in one text. */
    private String text(String username, HouseholdFilter filter, boolean wholeIds) {
        var out = new ByteArrayOutputStream();
        SignInAs.user(username, () -> export.write(filter, wholeIds, out));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cells = new StringBuilder();
            for (var row : workbook.getFirstSheet().read()) {
                row.forEach(
                        cell -> cells.append(cell == null ? "" : cell.getText()).append('\n'));
            }
            return cells.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
