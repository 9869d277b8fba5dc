package vn.tungho.assignment;

import java.util.function.IntSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tungho.shared.jobs.Nightly;

/** What is done every night about the help: ends, late processes, reminders, the secretaries' turn. Also run by the simulation. */
@Component
public class HelpJobs {
    private final HelpEnd end;
    private final AssignmentStarts starts;
    private final VisitReminders reminders;
    private final AnswerService answers;
    private final HelpNews news;

    HelpJobs(HelpEnd end, AssignmentStarts starts, VisitReminders reminders, AnswerService answers, HelpNews news) {
        this.end = end;
        this.starts = starts;
        this.reminders = reminders;
        this.answers = answers;
        this.news = news;
    }

    /** The night's run. */
    @Nightly(name = "help", label = "Nhắc thăm hộ, kết thúc giúp đỡ, báo quá hạn", at = "03:10")
    public void nightly() {
        run();
    }

    /** Starts what a signature left behind when the server was stopped. */
    @Scheduled(initialDelay = 300_000, fixedDelay = 600_000)
    public void resumeStarts() {
        all(starts::startBatch);
    }

    /** Everything, batch after batch; returns how many reminders were raised. */
    public int run() {
        all(starts::startBatch);
        all(end::endBatch);
        all(reminders::settleBatch);
        var raised = all(reminders::raise);
        all(reminders::escalate);
        all(answers::brokenPromises);
        all(news::soon);
        return raised;
    }

    private static int all(IntSupplier batch) {
        var total = 0;
        int done;
        do {
            done = batch.getAsInt();
            total += done;
        } while (done > 0);
        return total;
    }
}
