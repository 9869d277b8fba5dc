package vn.tungho.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextException;

class NotReadyAnalyzerTest {
    private static final String SENTENCE = "Múi giờ của phiên làm việc phải là +07:00.";

    @Test
    void theSentenceIsFoundUnderWhatSpringWrappedAroundIt() {
        var failure = new ApplicationContextException("Failed to start bean 'startup'", new NotReady(SENTENCE));
        assertThat(new NotReadyAnalyzer().analyze(failure)).satisfies(analysis -> {
            assertThat(analysis.getDescription()).isEqualTo(SENTENCE);
            assertThat(analysis.getAction()).isNull();
        });
    }

    @Test
    void otherFailuresAreNotOurs() {
        assertThat(new NotReadyAnalyzer().analyze(new IllegalStateException("another")))
                .isNull();
    }
}
