package vn.tungho.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungho.shared.BusinessException;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TungHo-2026",
                "1234512345",
                "Từng Hộ 2027!",
                "qwertyuiop1",
                "poiuytrewq",
                "P@ssw0rd2026",
                "matkhau12345",
                "Mật khẩu 123",
                "lananh.2026!",
                "Chutich-19051",
                "abcabcabcabc",
                "iloveyou2024",
                "1q2w3e4r5t6y",
                "admin@123456",
                "short"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.check("lananh.nguyen", password)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bon tu de nho",
                "nam tu kho doan",
                "cá rô bơi ngược 7 vòng",
                "xe dap den chieu",
                "hongho-kw4m-92xt",
                "2026 con trau an co"
            })
    void wordsThatNobodyTriesFirstAreTaken(String password) {
        assertThatCode(() -> PasswordRules.check("lananh.nguyen", password)).doesNotThrowAnyException();
    }
}
