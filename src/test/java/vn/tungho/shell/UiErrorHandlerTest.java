package vn.tungho.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.trouble.TroubleBook;

/** What went wrong in words: who was second is told so; only what nobody expected bears a number. */
class UiErrorHandlerTest {
    private final TroubleBook troubles = mock(TroubleBook.class);

    @Test
    void whoWasSecondIsToldSoHoweverDeepItLies() {
        var second = new IllegalStateException(
                "wrapped", new OptimisticLockingFailureException("row was changed", new RuntimeException("deeper")));
        assertThat(new UiErrorHandler(troubles).words(second))
                .contains("Người khác vừa", "tải lại trang")
                .doesNotContain("trục trặc");
    }

    @Test
    void aRefusalIsToldInItsOwnWords() {
        assertThat(new UiErrorHandler(troubles).words(new RuntimeException(new BusinessException("Chưa tới ngày."))))
                .isEqualTo("Chưa tới ngày.");
    }

    @Test
    void whatNobodyExpectedBearsANumber() {
        when(troubles.keep(any())).thenReturn("L-588181");
        assertThat(new UiErrorHandler(troubles).words(new IllegalStateException("never thought of")))
                .contains("báo người quản trị số L-588181");
    }
}
