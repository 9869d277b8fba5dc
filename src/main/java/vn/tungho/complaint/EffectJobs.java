package vn.tungho.complaint;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.jobs.Nightly;

/**
 * Lets decisions take effect on the law's day also where a process begun on the model before still waits behind their sending
 * (R-COMPLAINT-EFFECT). Where the timer has done it, nothing is left to do.
 */
@Component
public class EffectJobs {
    private static final int BATCH = 100;

    private final ComplaintMapper complaints;
    private final SettlementService settlements;
    private final AppClock clock;

    EffectJobs(ComplaintMapper complaints, SettlementService settlements, AppClock clock) {
        this.complaints = complaints;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** Every night; made up for when nothing ran then. */
    @Nightly(name = "complaint-effects", label = "Ghi hiệu lực quyết định giải quyết khiếu nại", at = "00:15")
    public void scheduled() {
        run();
    }

    /** Carries out what is due; returns how many decisions took effect. */
    public int run() {
        var done = 0;
        var after = 0L;
        List<Long> batch;
        do {
            batch = complaints.effectsDue(clock.today(), after, BATCH);
            batch.forEach(settlements::carryOut);
            done += batch.size();
            after = batch.isEmpty() ? after : batch.getLast();
        } while (batch.size() == BATCH);
        return done;
    }
}
