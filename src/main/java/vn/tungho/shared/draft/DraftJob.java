package vn.tungho.shared.draft;

import org.springframework.stereotype.Component;
import vn.tungho.shared.jobs.Nightly;

/** Deletes, every night, the drafts that nobody came back to. */
@Component
class DraftJob {
    private final DraftStore drafts;

    DraftJob(DraftStore drafts) {
        this.drafts = drafts;
    }

    @Nightly(name = "drafts", label = "Xóa bản nháp quá hạn", at = "02:50")
    void nightly() {
        while (drafts.endOld() > 0) {
            // batch after batch, each in a transaction of its own
        }
    }
}
