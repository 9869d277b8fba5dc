package vn.tungho.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** What the editions say about where their values come from, as they are delivered. */
@IntegrationTest
@LegalRule("R-UNCONFIRMED-SHOWN")
class StandardSourcesTest {
    private static final String NOW = "2022-2026";
    private static final String NEXT = "2027-2030";

    @Autowired
    StandardService standard;

    @Autowired
    StandardMapper mapper;

    @Test
    void onlyNumbersReadInAnOfficialTextAreDeliveredAsConfirmed() {
        var confirmed = standard.values(NOW).stream()
                .filter(EditionValue::isConfirmed)
                .map(EditionValue::valueCode)
                .collect(Collectors.toSet());
        assertThat(confirmed)
                .containsExactlyInAnyOrder(
                        ValueCode.RURAL_INCOME,
                        ValueCode.URBAN_INCOME,
                        ValueCode.RURAL_POINTS,
                        ValueCode.URBAN_POINTS,
                        ValueCode.DEPRIVATION_POINTS,
                        ValueCode.DEPRIVATION_LINE,
                        ValueCode.SCREENING_TICKS);
    }

    @Test
    void theLinesOfTheNextStandardNameTheirSecondarySource() {
        var values = standard.values(NEXT).stream().collect(Collectors.toMap(EditionValue::valueCode, v -> v));
        for (var code : new ValueCode[] {ValueCode.RURAL_INCOME, ValueCode.URBAN_INCOME}) {
            assertThat(values).extractingByKey(code).satisfies(v -> {
                assertThat(v.isConfirmed()).isFalse();
                assertThat(v.source()).contains("351/2025").contains("nguồn thứ cấp");
            });
        }
        assertThat(values).extractingByKey(ValueCode.DEPRIVATION_LINE).satisfies(v -> {
            assertThat(v.isConfirmed()).isFalse();
            assertThat(v.source()).contains("351/2025").contains("dưới 3").contains("giả định");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {NOW, NEXT})
    void theNeedOfAdultEducationKnowsItsThreeWays(String edition) {
        var need = standard.sheetForm(edition, Region.NORTH_CENTRAL_COAST, AreaType.RURAL)
                .item("B2-05")
                .orElseThrow();
        assertThat(need.help())
                .contains("trung học cơ sở")
                .contains("trung học phổ thông")
                .contains("doanh nghiệp tuyển dụng và chứng nhận");
        assertThat(need.unconfirmed()).isTrue();
    }

    @Test
    void theNinthSignSaysThatItHasNoSourceAndTheOthersThatTheirPairIsNowhere() {
        var signs = mapper.items().stream()
                .filter(i -> i.editionId().equals(NOW) && i.sheet() == Sheet.A)
                .collect(Collectors.toMap(StandardMapper.ItemRow::itemCode, i -> i));
        assertThat(signs).hasSize(9);
        assertThat(signs.remove("A-09")).satisfies(i -> {
            assertThat(i.article()).isEqualTo("Đặt ra, chưa có nguồn");
            assertThat(i.source()).startsWith("Đặt ra, chưa có nguồn");
        });
        assertThat(signs.values()).allSatisfy(i -> {
            assertThat(i.isConfirmed()).isFalse();
            assertThat(i.source()).contains("không văn bản nào ghép như vậy");
        });
        assertThat(Map.copyOf(signs)).hasSize(8);
    }
}
