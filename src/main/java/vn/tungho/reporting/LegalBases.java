package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.basis.LegalText;
import vn.tungho.shared.basis.LegalTexts;

/** The texts a paper rests on: a draft names those too that are not confirmed, a signed paper only what two administrators vouch for (R-BASIS-CONFIRMED). */
@Service
public class LegalBases {
    private final LegalTexts texts;
    private final AppClock clock;

    LegalBases(LegalTexts texts, AppClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The law every chair's decision names first. */
    public LegalText localGovernment() {
        return texts.find(LegalText.LOCAL_GOVERNMENT);
    }

    /** Of an act of the review; {@code signedOn} null for a draft. */
    public List<LegalBasis> ofReview(@Nullable LocalDate signedOn) {
        return LegalBasis.ofReview(first(signedOn));
    }

    /** Of an act on a complaint, signed on this day. */
    public List<LegalBasis> ofComplaints(LocalDate signedOn) {
        return LegalBasis.ofComplaints(first(signedOn));
    }

    private @Nullable LegalBasis first(@Nullable LocalDate signedOn) {
        var law = localGovernment();
        var holds = law.holdsOn(signedOn == null ? clock.today() : signedOn);
        return holds || signedOn == null ? new LegalBasis(law.cite(), holds) : null;
    }
}
