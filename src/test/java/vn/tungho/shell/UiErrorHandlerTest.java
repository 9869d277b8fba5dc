package vn.tungho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.tungho.shared.BusinessException;

/** What went wrong in words: who was second is told so; only what nobody expected bears a number. */
class UiErrorHandlerTest {
    @Test
    void whoWasSecondIsToldSoHoweverDeepItLies() {
        var second = new IllegalStateException(
                "wrapped", new OptimisticLockingFailureException("row was changed", new RuntimeException("deeper")));
        assertThat(UiErrorHandler.words(second))
                .contains("Người khác vừa", "tải lại trang")
                .doesNotContain("trục trặc");
    }

    @Test
    void aRefusalIsToldInItsOwnWords() {
        assertThat(UiErrorHandler.words(new RuntimeException(new BusinessException("Chưa tới ngày."))))
                .isEqualTo("Chưa tới ngày.");
    }

    @Test
    void whatNobodyExpectedBearsANumber() {
        assertThat(UiErrorHandler.words(new IllegalStateException("never thought of")))
                .containsPattern("trục trặc.* số L-[0-9]+");
    }
}
