package vn.tungho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tungho.testing.LegalRule;

class VietnameseFormatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    @Test
    void datesAreWrittenAsInOfficialDocuments() {
        assertThat(VietnameseFormat.date(DAY)).isEqualTo("08/10/2026");
        assertThat(VietnameseFormat.dateTime(DAY.atTime(8, 5))).isEqualTo("08:05 08/10/2026");
        assertThat(VietnameseFormat.weekdayDate(DAY)).isEqualTo("thứ Năm 08/10/2026");
        assertThat(VietnameseFormat.weekday(LocalDate.of(2026, 10, 11))).isEqualTo("Chủ nhật");
        assertThat(VietnameseFormat.longDate(DAY)).isEqualTo("ngày 08 tháng 10 năm 2026");
        assertThat(VietnameseFormat.longDate(LocalDate.of(2027, 2, 15))).isEqualTo("ngày 15 tháng 02 năm 2027");
        assertThat(VietnameseFormat.longDate(LocalDate.of(2027, 3, 1))).isEqualTo("ngày 01 tháng 3 năm 2027");
        assertThat(VietnameseFormat.longDate(null)).isEqualTo("ngày … tháng … năm …");
    }

    @Test
    void numbersTakePointsForThousandsAndACommaForDecimals() {
        assertThat(VietnameseFormat.number(-1_234_567)).isEqualTo("-1.234.567");
        assertThat(VietnameseFormat.money(1_500_000)).isEqualTo("1.500.000 đ");
        assertThat(VietnameseFormat.decimal(new BigDecimal("1234.565"), 2)).isEqualTo("1.234,57");
    }

    @Test
    @LegalRule("R-MEETING-HALF")
    void aShareJustBelowTheLimitNeverReadsAsTheLimit() {
        assertThat(VietnameseFormat.share(10, 20)).isEqualTo("50,00 %");
        assertThat(VietnameseFormat.share(49_999, 100_000)).isEqualTo("49,99 %");
        assertThat(VietnameseFormat.share(30, 34)).isEqualTo("88,24 %");
        assertThat(VietnameseFormat.shares(java.util.List.of(14L, 5L, 2L)))
                .as("they add up to 100,00 %")
                .containsExactly("66,67 %", "23,81 %", "9,52 %");
        assertThat(VietnameseFormat.shares(java.util.List.of(1L, 1L, 1L)))
                .containsExactly("33,34 %", "33,33 %", "33,33 %");
        assertThat(VietnameseFormat.midSentence("Không nhận hộ Lê Thị Hồng Hương"))
                .isEqualTo("không nhận hộ Lê Thị Hồng Hương");
        assertThat(VietnameseFormat.share(1, 0)).isEmpty();
    }
}
