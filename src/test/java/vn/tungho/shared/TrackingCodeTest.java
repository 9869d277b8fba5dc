package vn.tungho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {
    @Test
    void codesAreEightSignsInTwoGroupsWithoutLookAlikes() {
        assertThat(Stream.generate(TrackingCode::next).limit(1_000))
                .allMatch(c -> c.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
    }

    @Test
    void codesDoNotRepeat() {
        assertThat(Stream.generate(TrackingCode::next).limit(10_000).collect(Collectors.toSet()))
                .hasSize(10_000);
    }

    @Test
    void whatIsTypedCarelesslyIsStillRead() {
        assertThat(TrackingCode.read(" k7mp 2xq9 ")).contains("K7MP-2XQ9");
        assertThat(TrackingCode.read("K7MP–2XQ9")).contains("K7MP-2XQ9");
    }

    @Test
    void whatCannotBeACodeIsNotOne() {
        assertThat(TrackingCode.read("")).isEmpty();
        assertThat(TrackingCode.read("K7MP-2XQ")).isEmpty();
        assertThat(TrackingCode.read("K0MP-2XQ9")).isEmpty();
        assertThat(TrackingCode.read("K7MP-2XQ9' or 1=1")).isEmpty();
    }
}
