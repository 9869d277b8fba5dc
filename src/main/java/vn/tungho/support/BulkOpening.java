package vn.tungho.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;

/** Opens cases for many households at once: first what would happen, then in small transactions what can be done. */
@Service
public class BulkOpening {
    /** The most cases of one bulk act. */
    public static final int LIMIT = 500;

    private static final int BATCH = 25;

    private final RightService rights;
    private final SupportCaseService cases;
    private final TransactionTemplate transactions;
    private final AppClock clock;

    BulkOpening(RightService rights, SupportCaseService cases, TransactionTemplate transactions, AppClock clock) {
        this.rights = rights;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What would be opened, and what not with its reason; {@code isCut} when there are more than {@link #LIMIT}. */
    public record Preview(List<SupportRight> able, List<Skipped> skipped, boolean isCut) {
        public Preview {
            able = List.copyOf(able);
            skipped = List.copyOf(skipped);
        }
    }

    /** A right for which no case is opened. */
    public record Skipped(String headName, String reason) {}

    /** How it ended. */
    public record Result(int opened, List<Skipped> skipped) {
        public Result {
            skipped = List.copyOf(skipped);
        }
    }

    /** Looks at everything that the filter matches; the filter must name one programme. */
    public Preview preview(RightFilter filter) {
        if (filter.programmeCode() == null) {
            throw new BusinessException("Chọn một chương trình trước khi mở hồ sơ hàng loạt.");
        }
        var found = rights.page(filter, null, LIMIT + 1);
        var able = new ArrayList<SupportRight>();
        var skipped = new ArrayList<Skipped>();
        for (var right : found.subList(0, Math.min(LIMIT, found.size()))) {
            switch (right.state()) {
                case ENTITLED, OFFERED, TO_VERIFY -> able.add(right);
                default ->
                    skipped.add(new Skipped(right.headName(), right.state().label()));
            }
        }
        return new Preview(able, skipped, found.size() > LIMIT);
    }

    /** Opens a case for each; a case that cannot be opened is told with its reason and stops nobody else's. */
    public Result open(List<SupportRight> chosen, String need, RightService.Progress progress) {
        var skipped = new ArrayList<Skipped>();
        var opened = 0;
        for (var from = 0; from < chosen.size(); from += BATCH) {
            for (var right : chosen.subList(from, Math.min(from + BATCH, chosen.size()))) {
                try {
                    transactions.executeWithoutResult(status ->
                            cases.open(NewCase.of(right.householdId(), right.programmeCode(), need, clock.today())));
                    opened++;
                } catch (BusinessException e) {
                    skipped.add(new Skipped(right.headName(), String.valueOf(e.getMessage())));
                }
            }
            progress.at(Math.min(from + BATCH, chosen.size()), chosen.size());
        }
        return new Result(opened, skipped);
    }
}
