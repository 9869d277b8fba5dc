package vn.tungho.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tungho.testing.LegalRule;

@LegalRule("R-FRONT-SAMPLE")
class DrawTest {
    private static FrameRow row(int number, String village, String signs) {
        return new FrameRow(
                1,
                "HO-%04d".formatted(number),
                number,
                number,
                "44",
                "18919",
                village,
                "Hộ",
                signs,
                null,
                null,
                null,
                null);
    }

    private static List<FrameRow> frame() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> row(
                        i, i % 2 == 0 ? "18919001" : "18919002", i % 5 == 0 ? "OFFICIAL_RELATIVE,AT_THRESHOLD" : ""))
                .toList();
    }

    /** Computed with sha256sum: printf '2027-0815|HO-0001' | sha256sum. */
    @Test
    void aNumberIsTheHashThatAnybodyCanCompute() {
        assertThat(Draw.number("2027-0815", "HO-0001"))
                .isEqualTo("26ab8d5d757092a08ac35018a3cc3c365faf7e6b6361f7dd0ed83553ecfba73d");
        assertThat(Draw.hash(List.of(row(2, "18919001", ""), row(1, "18919002", "AT_THRESHOLD"))))
                .isEqualTo("05113de3fbb1b77866da8fab38ecba1499904f8566bd945b24bada110c42adf0");
    }

    @Test
    void theSameFrameAndSeedAlwaysDrawTheSame() {
        var shuffled = new ArrayList<>(frame());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Draw.draw(shuffled, "2027-0815", 3, 2)).isEqualTo(Draw.draw(frame(), "2027-0815", 3, 2));
        assertThat(Draw.hash(shuffled)).isEqualTo(Draw.hash(frame()));
    }

    @Test
    void everyVillageAndEverySignHasItsShareAndNobodyIsDrawnTwice() {
        var drawn = Draw.draw(frame(), "2027-0815", 3, 2);
        assertThat(drawn).extracting(FrameRow::householdCode).doesNotHaveDuplicates();
        assertThat(drawn).filteredOn(r -> "18919001".equals(r.drawnFor())).hasSize(3);
        assertThat(drawn).filteredOn(r -> "18919002".equals(r.drawnFor())).hasSize(3);
        assertThat(drawn)
                .filteredOn(r -> "OFFICIAL_RELATIVE".equals(r.drawnFor()))
                .hasSize(2);
        assertThat(drawn).filteredOn(r -> "AT_THRESHOLD".equals(r.drawnFor())).hasSize(2);
        assertThat(drawn)
                .extracting(FrameRow::drawNo)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, drawn.size()).boxed().toList());
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(Draw.draw(frame(), "2027-0815", 3, 2)).isNotEqualTo(Draw.draw(frame(), "2027-0816", 3, 2));
    }

    @Test
    void eachSignIsAQuestion() {
        assertThat(RiskSign.values()).allSatisfy(s -> assertThat(s.question()).endsWith("?"));
        assertThat(Check.values()).allSatisfy(c -> assertThat(c.question()).endsWith("?"));
    }
}
