package vn.tungho.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.VietnameseFormat;

/** What people type is understood as a whole or refused in words. */
class ReadersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000|1500000",
                "1.500.000|1500000",
                "1,500,000|1500000",
                "1 500 000|1500000",
                "1.500.000 đ|1500000",
                "1.500.000đ|1500000",
                "1.500.000 đồng|1500000",
                "1.500.000 VND|1500000",
                "1,5 triệu|1500000",
                "1.5 triệu đồng|1500000",
                "1,5tr|1500000",
                "500k|500000",
                "500 nghìn|500000",
                "2 tỷ|2000000000",
                "0|0",
                "1.500|1500"
            })
    void anAmountIsReadAsItIsWritten(String typed, long dong) {
        assertThat(Amounts.read(typed)).isEqualTo(Reading.of(dong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.500.000,50",
                "1,5",
                "1.5",
                "-5",
                "−5",
                "1/2",
                "1.50.000",
                "15.00",
                "1.500,000",
                "1.500 triệu",
                "một triệu",
                "1tr5",
                "đ",
                "12345678901234567890",
                "9999 tỷ",
                "1e6"
            })
    void aDoubtfulAmountIsRefusedInWords(String typed) {
        var reading = Amounts.read(typed);
        assertThat(reading.value()).isNull();
        assertThat(reading.fault()).endsWith(".").hasSizeGreaterThan(30);
    }

    @Test
    void everyAmountThatIsShownIsReadBackTheSame() {
        var random = new Random(11);
        for (var i = 0; i < 10_000; i++) {
            var dong = random.nextLong(Amounts.MOST + 1) >> random.nextInt(39);
            assertThat(Amounts.read(VietnameseFormat.money(dong))).isEqualTo(Reading.of(dong));
            assertThat(Amounts.read(VietnameseFormat.number(dong).replace('.', ',')))
                    .isEqualTo(Reading.of(dong));
            assertThat(Amounts.read(Long.toString(dong))).isEqualTo(Reading.of(dong));
        }
    }

    @Test
    void whateverIsTypedNoReaderThrowsAndNoneGivesValueAndFaultAtOnce() {
        var signs = "0123456789.,- /đdktrệuQĐBC+()\u200B\u00A0\uD83C\uDF3E\n'x";
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (var n = random.nextInt(24); n > 0; n--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            var text = typed.toString();
            for (var reading : new Reading<?>[] {
                Amounts.read(text),
                Counts.read(text, 0, 34),
                Counts.readDecimal(text, BigDecimal.ZERO, BigDecimal.TEN, 1),
                Days.read(text),
                PhoneNumbers.read(text),
                DocumentNumbers.read(text),
                CitizenIds.read(text)
            }) {
                assertThat(reading.value() == null || reading.fault() == null)
                        .as(text)
                        .isTrue();
            }
            var count = Counts.read(text, 0, 34).value();
            assertThat(count == null || (count >= 0 && count <= 34)).as(text).isTrue();
        }
    }

    @Test
    void aCountOutsideItsRangeIsRefusedWithTheRangeNeverMadeToFit() {
        assertThat(Counts.read("34", 0, 34)).isEqualTo(Reading.of(34));
        assertThat(Counts.read("0", 0, 34)).isEqualTo(Reading.of(0));
        assertThat(Counts.read("35", 0, 34).fault()).contains("từ 0 đến 34");
        assertThat(Counts.read("100", 0, 34).fault()).contains("từ 0 đến 34");
        assertThat(Counts.read("99999999999999999999", 0, 34).fault()).contains("từ 0 đến 34");
        assertThat(Counts.read("-5", 0, 34).fault()).contains("không thể nhỏ hơn 0");
        assertThat(Counts.read("0.5", 0, 34).fault()).contains("số nguyên");
        assertThat(Counts.read("1e2", 0, 340).fault()).contains("không phải là một số");
        assertThat(Counts.read("1.200", 0, 5000)).isEqualTo(Reading.of(1200));
    }

    @Test
    void aDecimalTakesCommaAndDotAndNoMorePlacesThanAsked() {
        assertThat(decimal("0.5")).isEqualTo(Reading.of(new BigDecimal("0.5")));
        assertThat(decimal("0,5")).isEqualTo(Reading.of(new BigDecimal("0.5")));
        assertThat(decimal("1/2").fault()).contains("không phải là một số");
        assertThat(decimal("0,25").fault()).contains("sau dấu phẩy");
        assertThat(decimal("99,1").fault()).contains("từ 0 đến 99");
        assertThat(decimal("-1").fault()).isNotNull();
    }

    private static Reading<BigDecimal> decimal(String typed) {
        return Counts.readDecimal(typed, BigDecimal.ZERO, new BigDecimal("99"), 1);
    }

    @Test
    void aDayThatDoesNotExistIsNamedAsItWasTyped() {
        assertThat(Days.read("31/02/2026").fault()).contains("Ngày 31/02/2026 không có trong lịch");
        assertThat(Days.read("hôm qua").fault()).contains("“hôm qua” không phải là một ngày");
        assertThat(Days.read("5/10/2026")).isEqualTo(Reading.of(LocalDate.of(2026, 10, 5)));
        assertThat(Days.read("05102026")).isEqualTo(Reading.of(LocalDate.of(2026, 10, 5)));
        assertThat(Days.read("5/10/26").fault()).isNotNull();
        assertThat(Days.within(LocalDate.of(26, 10, 5), null, null).fault()).contains("05/10/0026", "01/01/1900");
        assertThat(Days.within(LocalDate.of(1900, 1, 1), null, null).value()).isNotNull();
        assertThat(Days.within(LocalDate.of(1899, 12, 31), null, null).fault()).isNotNull();
        assertThat(Days.within(LocalDate.of(2026, 10, 20), null, LocalDate.of(2026, 10, 19))
                        .fault())
                .contains("còn ở phía trước", "19/10/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678,0912345678",
        "0912 345 678,0912345678",
        "0912.345.678,0912345678",
        "+84 912 345 678,0912345678",
        "+84 (0)912 345 678,0912345678",
        "84912345678,0912345678",
        "0233 3852 456,02333852456",
        "1900 1234,19001234"
    })
    void aTelephoneNumberIsKeptAsDigits(String typed, String kept) {
        assertThat(PhoneNumbers.read(typed)).isEqualTo(Reading.of(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gọi hàng xóm", "abc", "12345", "0112345678", "091234567", "09123456789", "0912345678 (con trai)"
            })
    void whatIsNoTelephoneNumberIsRefused(String typed) {
        assertThat(PhoneNumbers.read(typed).fault()).contains("số điện thoại");
    }

    @ParameterizedTest
    @CsvSource({
        "15/QĐ-BCĐ,15/QĐ-BCĐ",
        "15 / QĐ - UBND,15/QĐ-UBND",
        "87/2026/NQ-HĐND,87/2026/NQ-HĐND",
        "120-QĐ/TU,120-QĐ/TU",
        "Số 45/QĐ-UBND,45/QĐ-UBND",
        "12a/TB-UBND,12a/TB-UBND"
    })
    void aNumberOfAPaperIsKeptAsItStandsOnThePaper(String typed, String kept) {
        assertThat(DocumentNumbers.read(typed)).isEqualTo(Reading.of(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-so", "QĐ-UBND", "15", "0/QĐ-UBND", "/QĐ", "15/", "chưa có", "15/qđ"})
    void whatHasNotThePatternOfAPaperIsRefusedWithAnExample(String typed) {
        assertThat(DocumentNumbers.read(typed).fault()).contains("ví dụ 15/QĐ-UBND");
    }

    @Test
    void aProgrammeMayCarryABareNumber() {
        assertThat(DocumentNumbers.readBare("05")).isEqualTo(Reading.of("05"));
        assertThat(DocumentNumbers.readBare("năm").fault()).isNotNull();
    }

    @Test
    void aCitizenNumberIsReadWithoutWhatNobodySees() {
        assertThat(CitizenIds.read("044\u200B170 900\u00A0301")).isEqualTo(Reading.of(new CitizenId("044170900301")));
        assertThat(CitizenIds.read("044.170.900.301").value()).isEqualTo(new CitizenId("044170900301"));
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678,số điện thoại",
        "+84912345678,số điện thoại",
        "012345678,CMND cũ",
        "12345,ở đây có 5",
        "000000000000,không có tỉnh nào",
        "000912345678,không có tỉnh nào",
        "044912345678,Chữ số thứ tư",
        "chưa có,12 chữ số"
    })
    void aCitizenNumberThatCannotBeIsRefusedWithTheReason(String typed, String reason) {
        assertThat(CitizenIds.read(typed).fault()).contains(reason);
    }

    @Test
    void theNumberIsHeldAgainstBirthYearAndSex() {
        var woman1980 = new CitizenId("044180900301");
        var today = LocalDate.of(2026, 10, 19);
        assertThat(CitizenIds.contradiction(woman1980, 1980, Gender.FEMALE, today))
                .isEmpty();
        assertThat(CitizenIds.contradiction(woman1980, null, null, today)).isEmpty();
        assertThat(CitizenIds.contradiction(woman1980, 1981, Gender.FEMALE, today)
                        .orElseThrow())
                .contains("1980", "1981");
        assertThat(CitizenIds.contradiction(woman1980, 1980, Gender.MALE, today).orElseThrow())
                .contains("nữ", "nam");
        assertThat(CitizenIds.contradiction(new CitizenId("044250900301"), null, null, today)
                        .orElseThrow())
                .contains("2050", "chưa tới");
    }

    @Test
    void aTextIsMeasuredAndCutInWholeSignsAndALineEndOnce() {
        assertThat(Texts.length("a\r\nb")).isEqualTo(3);
        assertThat(Texts.length("🌾🌾")).isEqualTo(2);
        assertThat(Texts.cut("ab🌾c", 3)).isEqualTo("ab🌾");
        assertThat(Texts.cut("ab🌾c", 2)).isEqualTo("ab");
        assertThat(Texts.cut("a\r\nb", 3)).isEqualTo("a\nb");
        assertThat(Texts.cut("ab", 3)).isEqualTo("ab");
        assertThat(Texts.end("a🌾bc", 3)).isEqualTo("🌾bc");
        assertThat(Texts.end("a🌾bc", 2)).isEqualTo("bc");
        assertThat(Texts.end("ab", 3)).isEqualTo("ab");
    }
}
