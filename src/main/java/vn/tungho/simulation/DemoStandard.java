package vn.tungho.simulation;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.security.SignInAs;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.ValueCode;

/** A value of the next edition of the poverty standard waits in the demo for the administrator shown on the login page. */
@Component
@Order(60)
record DemoStandard(StandardChangeService changes) implements DemoPart {
    private static final String EDITION = "2027-2030";
    private static final long DONG = 4_500_000;

    @Override
    public void fill(Demo demo) {
        if (changes.open(EDITION).isEmpty() && changes.closed(EDITION, 1).isEmpty()) {
            SignInAs.user(
                    "quantri2",
                    () -> changes.enterValue(
                            EDITION,
                            ValueCode.URBAN_MEDIUM_INCOME,
                            DONG,
                            "Văn bản giả định của dữ liệu dùng thử (không phải văn bản thật)"));
        }
    }
}
