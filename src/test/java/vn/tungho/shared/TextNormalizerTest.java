package vn.tungho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungho.shared.input.Texts;

class TextNormalizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Đặng", "Ðặng", "Ɖặng", "D\u0335ặng", "Đ\u200Bặng", "\uFEFFĐặng", "Đặng\u0001", "Đ\u00ADặng"})
    void whatLooksTheSameBecomesTheSame(String typed) {
        assertThat(TextNormalizer.clean(typed)).isEqualTo("Đặng");
        assertThat(TextNormalizer.clean(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .isEqualTo("Đặng");
        assertThat(TextNormalizer.plain(typed)).isEqualTo("dang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H'Rao", "H’Rao", "HʼRao", "H‘Rao", "H`Rao", "H′Rao"})
    void everyApostropheIsOneAndNoneIsNeededToSearch(String typed) {
        assertThat(TextNormalizer.clean(typed)).isEqualTo("H'Rao");
        assertThat(TextNormalizer.plain(typed)).isEqualTo("hrao");
    }

    @ParameterizedTest
    @CsvSource({"Ƀlô,blo", "Ɓlô,blo", "Đ’rao Y Ƀlô,drao y blo", "Ksor ơ̆ H’ê̆,ksor o he", "А Ма,a ma"})
    void lettersWithStrokesAndOfOtherAlphabetsAreFoundByTheBareLetter(String name, String plain) {
        assertThat(TextNormalizer.plain(name)).isEqualTo(plain);
    }

    @Test
    void spacesOfEachWidthAreOne() {
        assertThat(TextNormalizer.clean(" Lê\u202FThị\u00A0\u2003Mơ\u3000\n")).isEqualTo("Lê Thị Mơ");
    }

    @Test
    void theWholeNameTellsHungFromHungButNotHoaFromHoa() {
        assertThat(TextNormalizer.identity("Lò Văn Hùng")).isNotEqualTo(TextNormalizer.identity("Lò Văn Hưng"));
        assertThat(TextNormalizer.identity("Khe Da")).isNotEqualTo(TextNormalizer.identity("Khe Đá"));
        assertThat(TextNormalizer.identity("Trần Thị HÒA")).isEqualTo(TextNormalizer.identity("trần thị hoà"));
        assertThat(TextNormalizer.identity("Thúy")).isEqualTo(TextNormalizer.identity("Thuý"));
    }

    @Test
    void aTextIsCutBetweenSigns() {
        assertThat(Texts.cut("ab🌾🌾", 3)).isEqualTo("ab🌾");
        assertThat(Texts.cut("ab🌾", 3)).isEqualTo("ab🌾");
    }
}
