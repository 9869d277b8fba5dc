package vn.tungho.operations.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A program that cannot serve people says so before it starts. */
class MemoryTest {
    @Test
    void lessThanAHundredPeopleNeedIsRefusedInOneSentence() {
        assertThatThrownBy(() -> Memory.expectEnough((512L << 20) - 1))
                .hasMessageContaining("TUNGHO_MEMORY=1g")
                .hasMessageContaining("511 MB")
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatIsJustEnoughStarts() {
        assertThatCode(() -> Memory.expectEnough(512L << 20)).doesNotThrowAnyException();
        assertThatCode(Memory::expectEnough).doesNotThrowAnyException();
    }
}
