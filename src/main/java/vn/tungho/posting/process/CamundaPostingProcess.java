package vn.tungho.posting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PostingProcess;
import vn.tungho.shared.process.EngineGateway;

@Component
class CamundaPostingProcess implements PostingProcess {
    private final EngineGateway engine;

    CamundaPostingProcess(EngineGateway engine) {
        this.engine = engine;
    }

    @Override
    public void open(long rootPostingId) {
        engine.start(PublicPosting.PROCESS, rootPostingId, Map.of());
    }

    @Override
    public void posted(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void confirmed(String taskId, boolean inFull) {
        engine.complete(taskId, Map.of(PublicPosting.Variable.POSTED_IN_FULL, inFull));
    }

    @Override
    public void reverificationsFinished(long rootPostingId, boolean secondPostingNeeded) {
        engine.correlate(
                PublicPosting.Message.REVERIFICATIONS_FINISHED,
                rootPostingId,
                Map.of(PublicPosting.Variable.SECOND_POSTING_NEEDED, secondPostingNeeded));
    }

    @Override
    public void objectionWithdrawn(long objectionId) {
        engine.correlate(PublicPosting.Message.OBJECTION_WITHDRAWN, objectionId, Map.of());
    }
}
