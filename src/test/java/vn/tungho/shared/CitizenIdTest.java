package vn.tungho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 19);

    @ParameterizedTest
    @ValueSource(strings = {"044085900801", "001226000001", "096185900801", "101085900801"})
    void aNumberOfAProvinceOrCountryAndOfSomebodyBornIsTaken(String number) {
        assertThat(CitizenId.fault(number, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000", "000912345678", "003085900801", "097085900801", "999085900801"})
    void aNumberOfNoProvinceIsRefused(String number) {
        assertThat(CitizenId.fault(number, TODAY))
                .hasValueSatisfying(t -> assertThat(t).contains("mã tỉnh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"044812900801", "044227000001"})
    void aNumberOfSomebodyNotYetBornIsRefused(String number) {
        assertThat(CitizenId.fault(number, TODAY))
                .hasValueSatisfying(t -> assertThat(t).contains("chưa tới"));
    }
}
