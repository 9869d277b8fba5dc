package vn.tungho.review.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.operations.EngineClock;
import vn.tungho.review.CampaignService;
import vn.tungho.review.Milestones;
import vn.tungho.review.OpenCampaign;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** A year on unconfirmed values needs the overseer's written word; here in a province where nobody else plays. */
@IntegrationTest
@LegalRule("R-UNCONFIRMED-ACCEPTED")
class BasisAcceptanceServiceTest {
    private static final String EDITION = "2022-2026";
    private static final String REASON = "Bảng điểm chính thức chưa về, rà soát kịp mùa; sẽ tính lại.";
    private static int count;

    @Autowired
    BasisAcceptanceService acceptances;

    @Autowired
    CampaignService campaigns;

    @Autowired
    AreaDirectory areas;

    @Autowired
    UserService users;

    @Autowired
    EngineClock engineClock;

    @Autowired
    JdbcTemplate jdbc;

    private String province = "";
    private String overseer = "";

    @BeforeEach
    void aProvinceInWhichNoStoryHasAccepted() {
        var all = areas.provinces();
        do {
            province = all.get(all.size() - 1 - count++).provinceCode();
        } while (!acceptances.isMissing(province, EDITION, 2026));
        overseer = user(Role.PROVINCE_OVERSEER, Area.province(province));
        engineClock.moveTo(LocalDate.of(2026, 9, 7).atTime(8, 0));
    }

    @Test
    void aYearIsNotOpenedOnUnconfirmedValuesUntilTheOverseerAnswersForIt() {
        var commune = areas.communes(province).getFirst().communeCode();
        areas.ensureVillage(commune, "Thôn Một");
        assertThatThrownBy(() -> open(commune))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chưa xác nhận")
                .hasMessageContaining("trang Bộ chuẩn")
                .hasMessageContaining("giám sát cấp tỉnh ghi chấp nhận");
        assertThat(jdbc.queryForObject("select count(*) from review where commune_code = ?", Integer.class, commune))
                .isZero();
        SignInAs.user(overseer, () -> {
            acceptances.accept(province, EDITION, 2026, REASON);
        });
        open(commune);
        assertThat(jdbc.queryForObject("select count(*) from review where commune_code = ?", Integer.class, commune))
                .isOne();
    }

    @Test
    void theAcceptanceNamesWhoWhatWhenAndWhyAndIsAudited() {
        SignInAs.user(overseer, () -> {
            acceptances.accept(province, EDITION, 2026, REASON);
        });
        var accepted = acceptances.find(province, EDITION, 2026).orElseThrow();
        var values = acceptances.unconfirmed(province, EDITION);
        assertThat(accepted.valueCount()).isEqualTo(values.total()).isPositive();
        assertThat(accepted.words())
                .contains("07/09/2026", REASON, values.words(), "ô điểm Phiếu B1")
                .contains(accepted.acceptedName());
        assertThat(jdbc.queryForList(
                        "select detail from audit_entry where action = 'accept-unconfirmed-values' and object_id = ?",
                        String.class,
                        "" + accepted.acceptanceId()))
                .singleElement()
                .asString()
                .contains(EDITION, REASON);
    }

    @Test
    void itHoldsForThatYearOfThatProvinceOnlyAndIsGivenOnce() {
        SignInAs.user(overseer, () -> {
            acceptances.accept(province, EDITION, 2026, REASON);
        });
        acceptances.require(province, EDITION, 2026);
        assertThatThrownBy(() -> acceptances.require(province, EDITION, 2025)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> acceptances.require(province, "2027-2030", 2027))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> SignInAs.user(overseer, () -> {
                    acceptances.accept(province, EDITION, 2026, REASON);
                }))
                .hasMessageContaining("đã có người chấp nhận");
    }

    @Test
    void nobodyElseAcceptsAndNobodyWithoutAReason() {
        var administrator = user(Role.ADMINISTRATOR, Area.province(province));
        assertThatThrownBy(() -> SignInAs.user(administrator, () -> {
                    acceptances.accept(province, EDITION, 2026, REASON);
                }))
                .hasMessageContaining("Chỉ giám sát cấp tỉnh");
        assertThatThrownBy(() -> SignInAs.user(overseer, () -> {
                    acceptances.accept(province, EDITION, 2026, "vì gấp");
                }))
                .hasMessageContaining("Lý do chấp nhận");
        assertThat(acceptances.find(province, EDITION, 2026)).isEmpty();
    }

    private void open(String commune) {
        var first = LocalDate.of(2026, 9, 1);
        var last = LocalDate.of(2026, 12, 14);
        SignInAs.user(overseer, () -> {
            campaigns.open(new OpenCampaign(
                    province, 2026, EDITION, first, last, Milestones.within(first, last), Set.of(commune)));
        });
    }

    private String user(Role role, Area area) {
        var name = "accept." + role.name().toLowerCase(java.util.Locale.ROOT) + "." + area.code();
        users.create(new NewUser(
                name, "Người " + area.code(), null, "mat-khau-thu-2026", false, List.of(Grant.own(role, area))));
        return name;
    }
}
