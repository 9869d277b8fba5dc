package vn.tungho.shared.draft;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes, every night, the drafts that nobody came back to. */
@Component
class DraftJob {
    private final DraftStore drafts;

    DraftJob(DraftStore drafts) {
        this.drafts = drafts;
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void nightly() {
        while (drafts.endOld() > 0) {
            // batch after batch, each in a transaction of its own
        }
    }
}
