package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.market.ReferralService;
import vn.tungho.security.SignInAs;

/** A year of the market board: offers in the first month, people sent every other month, each followed to its result. */
@Component
@Order(30)
class MarketYear implements YearActs {
    private static final int PRODUCERS = 6;
    private static final int SENT_PER_OFFER = 2;

    private final MarketActs acts;
    private final RunCounts counts;

    MarketYear(MarketActs acts, RunCounts counts) {
        this.acts = acts;
        this.counts = counts;
    }

    @Override
    public void month(YearRun run, int month) {
        for (var code : run.communes()) {
            SignInAs.user("congchuc." + code, () -> {
                if (month == 1) {
                    acts.post(code);
                    acts.products(PRODUCERS);
                }
                acts.goOn();
                if (month % 2 == 1) {
                    acts.send(SENT_PER_OFFER);
                }
            });
        }
    }

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var market = new LinkedHashMap<String, Object>();
        market.put("offers", counts.count("market_offer"));
        market.put("referred", counts.count("market_referral"));
        market.put("kept", counts.count("market_referral where state = 'KEPT'"));
        market.put("ended", counts.count("market_referral where state = 'ENDED'"));
        market.put("refused", counts.count("market_referral where state = 'REFUSED'"));
        market.put("open", counts.count("market_referral where state in ('REFERRED', 'STARTED')"));
        return Map.of("market", market);
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        checks.none(
                "referrals that began and nobody is to ask about",
                "market_referral r where r.state = 'STARTED' and not exists (select 1 from"
                        + " work_item w where w.status = 'OPEN' and w.source_id = concat('referral-', r.referral_id))");
        checks.none(
                "jobs called kept before six months were over",
                "market_referral r join market_offer o on o.offer_id = r.offer_id where"
                        + " o.kind = 'JOB' and r.state = 'KEPT' and r.ended_on < r.follow_up_on");
        checks.none(
                "persons sent twice to one offer",
                "(select 1 from market_referral group by offer_id, household_id, member_id"
                        + " having count(*) > 1) t");
        return checks.faults();
    }

    /** Jobs whose six months are not over are asked about next year. */
    @Override
    public int openWorkItems(YearRun run) {
        return counts.count("work_item where status = 'OPEN' and kind = '" + ReferralService.FOLLOW_UP + "'");
    }
}
