package vn.tungho.posting.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PostingTimers;
import vn.tungho.shared.process.EngineTimers;

@Component
class CamundaPostingTimers implements PostingTimers {
    private final EngineTimers timers;

    CamundaPostingTimers(EngineTimers timers) {
        this.timers = timers;
    }

    @Override
    public void termMoved(long rootPostingId, LocalDate endsOn) {
        timers.move(PublicPosting.PROCESS, rootPostingId, "event_termEnded", EngineTimers.endOf(endsOn));
    }

    @Override
    public void reverificationMoved(long objectionId, LocalDate dueOn) {
        timers.move("reverification", objectionId, "boundaryEvent_reverificationOverdue", EngineTimers.endOf(dueOn));
    }
}
