package vn.tungho.security.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final String SECRET = Totp.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The vectors of RFC 6238, appendix B, in their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(second))).isEqualTo(code);
    }

    @Test
    void aSecretIsReadAsItWasWritten() {
        assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.decode(SECRET)).asString(StandardCharsets.US_ASCII).isEqualTo("12345678901234567890");
        assertThat(Totp.decode(Totp.newSecret())).hasSize(20);
    }

    @Test
    void aCodeHoldsForItsHalfMinuteAndItsNeighboursAndServesOnce() {
        var second = 1_111_111_111L;
        var step = Totp.step(second);
        var code = Totp.code(SECRET, step);
        assertThat(Totp.stepOf(SECRET, code, second + 30, 0)).hasValue(step);
        assertThat(Totp.stepOf(SECRET, code, second - 30, 0)).hasValue(step);
        assertThat(Totp.stepOf(SECRET, code, second + 60, 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, code, second - 60, 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, code, second, step)).as("used already").isEmpty();
        assertThat(Totp.stepOf(SECRET, "000000", second, 0)).isEmpty();
    }
}
