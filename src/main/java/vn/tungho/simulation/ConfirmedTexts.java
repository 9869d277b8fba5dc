package vn.tungho.simulation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.basis.LegalTexts;
import vn.tungho.terms.LegalTextService;

/** An invented resolution of the party committee, entered by one administrator and confirmed by the other, so that help can be decided. */
@Component
record ConfirmedTexts(LegalTexts texts, LegalTextService service) {
    private static final String FIRST = "quantri";
    private static final String SECOND = "quantri2";
    private static final String NUMBER = "12-NQ/TU";
    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 5);

    /** Enters and confirms it unless it is done; call it without anybody at work. */
    void ensure() {
        var resolution = texts.find(LegalText.HELP_RESOLUTION);
        if (resolution.isConfirmed()) {
            return;
        }
        if (!resolution.isWaiting()) {
            SignInAs.user(FIRST, () -> service.enter(resolution, NUMBER, ISSUED, "của Tỉnh ủy về giảm nghèo bền vững"));
        }
        SignInAs.user(SECOND, () -> service.confirm(texts.find(LegalText.HELP_RESOLUTION)));
    }
}
