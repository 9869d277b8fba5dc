package vn.tungho.simulation;

import org.springframework.stereotype.Component;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.security.SignInAs;
import vn.tungho.standard.StandardService;

/** The overseer's word for a year on values that are not confirmed, given through the service like anybody's. */
@Component
class Acceptances {
    private static final String OVERSEER = "tinh";
    private static final String REASON =
            "Dữ liệu bịa để tập dùng và thử hệ thống; không kết quả nào được dùng cho hộ dân có thật.";

    private final BasisAcceptanceService acceptances;
    private final StandardService standard;

    Acceptances(BasisAcceptanceService acceptances, StandardService standard) {
        this.acceptances = acceptances;
        this.standard = standard;
    }

    /** Accepts for the year unless it is done or needless. */
    void ensure(String provinceCode, int year) {
        var edition = standard.editionFor(year).editionId();
        if (acceptances.isMissing(provinceCode, edition, year)) {
            SignInAs.user(OVERSEER, () -> {
                acceptances.accept(provinceCode, edition, year, REASON);
            });
        }
    }
}
