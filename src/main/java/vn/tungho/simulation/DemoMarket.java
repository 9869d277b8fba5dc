package vn.tungho.simulation;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.market.OfferService;
import vn.tungho.market.ReferralService;
import vn.tungho.security.SignInAs;

/** The demo's board with four offers, some people sent and begun, and one group with its bees. */
@Component
@Order(30)
record DemoMarket(MarketActs market, LivelihoodActs livelihood, OfferService offers, ReferralService referrals)
        implements DemoPart {
    private static final int PRODUCERS = 4;

    @Override
    public void fill(Demo demo) {
        SignInAs.user("congchuc." + demo.finished(), () -> {
            if (offers.page(null, true, null, 1).isEmpty()) {
                market.post(demo.finished());
            }
            market.products(PRODUCERS);
            if (referrals.page(true, null, 1).isEmpty()) {
                market.send(1);
                market.goOn();
                market.send(1);
            }
            livelihood.begin(demo.finished());
        });
    }
}
