package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.area.AreaType;
import vn.tungho.standard.StandardService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Each line of each edition on both of its sides. */
@IntegrationTest
class IncomeLimitsTest {
    @Autowired
    StandardService standard;

    @ParameterizedTest
    @CsvSource({
        "2022-2026, RURAL, 1500000, 2250000, false",
        "2022-2026, URBAN, 2000000, 3000000, false",
        "2027-2030, RURAL, 2200000, 3300000, false"
    })
    @LegalRule("R-INCOME-MEDIUM")
    void mediumIsMoreThanThePovertyLineAndAtMostTheMediumLine(
            String edition, AreaType area, long above, long upTo, boolean confirmed) {
        var limits = IncomeLimits.of(standard, edition, RequestKind.MEDIUM, area);
        assertThat(limits.holds(form(above, 0))).isFalse();
        assertThat(limits.holds(form(above, 1))).isTrue();
        assertThat(limits.holds(form(upTo, 0))).isTrue();
        assertThat(limits.holds(form(upTo, 1))).isFalse();
        assertThat(limits.isConfirmed()).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-2026, RURAL, 2250000, false",
        "2022-2026, URBAN, 3000000, false",
        "2027-2030, RURAL, 3300000, false",
        "2027-2030, URBAN, 4200000, false"
    })
    @LegalRule("R-INCOME-LOW")
    void aWorkerOfLowIncomeHasAtMostTheLine(String edition, AreaType area, long upTo, boolean confirmed) {
        var limits = IncomeLimits.of(standard, edition, RequestKind.LOW_INCOME, area);
        assertThat(limits.holds(form(0, 0))).isTrue();
        assertThat(limits.holds(form(upTo, 0))).isTrue();
        assertThat(limits.holds(form(upTo, 1))).isFalse();
        assertThat(limits.isConfirmed()).isEqualTo(confirmed);
    }

    @Test
    @LegalRule("R-INCOME-FORM")
    void incomePerHeadIsRevenueLessCostByPeopleAndTwelveMonths() {
        var form = new IncomeForm(
                4,
                List.of(
                        new IncomeLine(
                                IncomeSource.LIVESTOCK,
                                "Lợn",
                                BigDecimal.valueOf(80_000_000),
                                BigDecimal.valueOf(50_000_000)),
                        new IncomeLine(IncomeSource.WAGES, "Phụ hồ", BigDecimal.valueOf(66_000_000), BigDecimal.ZERO)),
                null);
        assertThat(form.perHead()).isEqualByComparingTo("2000000");
        assertThat(form.farming()).isTrue();
        assertThat(form(2_250_000, 1).perHead()).isEqualByComparingTo("2250000");
    }

    /** Three people with so much a head and month, and so many đồng more in the whole year. */
    private static IncomeForm form(long perHead, long more) {
        return new IncomeForm(
                3,
                List.of(new IncomeLine(
                        IncomeSource.CROPS, "", BigDecimal.valueOf(perHead * 36 + more), BigDecimal.ZERO)),
                null);
    }
}
