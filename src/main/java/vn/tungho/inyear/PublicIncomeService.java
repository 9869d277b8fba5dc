package vn.tungho.inyear;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/** What everybody may read of income results, without signing in: only what hangs now (R-BOARD-INCOME). */
@Service
public class PublicIncomeService {
    private final PublicIncomeMapper publicly;
    private final RequestMapper requests;
    private final IncomeReviewService incomes;
    private final AppClock clock;

    PublicIncomeService(
            PublicIncomeMapper publicly, RequestMapper requests, IncomeReviewService incomes, AppClock clock) {
        this.publicly = publicly;
        this.requests = requests;
        this.incomes = incomes;
        this.clock = clock;
    }

    /** The result while it hangs; empty before and afterwards. */
    @Transactional(readOnly = true)
    public Optional<PublicIncomePosting> find(long requestId) {
        return publicly.up(requestId, clock.today())
                .flatMap(p -> requests.findById(requestId).map(r -> show(p, r)));
    }

    private PublicIncomePosting show(IncomePosting posting, Request r) {
        return new PublicIncomePosting(
                r.requestId(),
                r.kind(),
                r.communeCode(),
                r.villageCode(),
                r.workerName() == null ? r.headName() : r.workerName(),
                incomes.finding(r).recognisable(),
                posting.placeName(),
                posting.postedOn(),
                posting.endsOn());
    }

    /** The results that hang in a commune now. */
    @Transactional(readOnly = true)
    public List<IncomePostedNow> ofCommune(String communeCode) {
        return publicly.ofCommune(communeCode, clock.today());
    }

    /** The results that hang in a province now. */
    @Transactional(readOnly = true)
    public List<IncomePostedNow> ofProvince(String provinceCode) {
        return publicly.ofProvince(provinceCode, clock.today());
    }
}
