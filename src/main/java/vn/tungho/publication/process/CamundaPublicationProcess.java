package vn.tungho.publication.process;

import static vn.tungho.shared.process.EngineGateway.engineTime;
import static vn.tungho.shared.process.EngineTimers.endOf;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungho.publication.PublicationProcess;
import vn.tungho.publication.process.PublicationNames.Element;
import vn.tungho.publication.process.PublicationNames.Message;
import vn.tungho.publication.process.PublicationNames.Variable;
import vn.tungho.shared.process.EngineGateway;
import vn.tungho.shared.process.EngineTimers;

@Component
class CamundaPublicationProcess implements PublicationProcess {
    private final EngineGateway engine;
    private final EngineTimers timers;

    CamundaPublicationProcess(EngineGateway engine, EngineTimers timers) {
        this.engine = engine;
        this.timers = timers;
    }

    @Override
    public void opened(long publicationId, LocalDate startDueOn, LocalDate reportOn) {
        engine.start(
                PublicationNames.PROCESS,
                publicationId,
                Map.of(
                        Variable.START_OVERDUE_AT,
                        engineTime(endOf(startDueOn)),
                        Variable.START_REPORT_AT,
                        engineTime(endOf(reportOn))));
    }

    @Override
    public void communePlaced(String taskId) {
        engine.complete(taskId, Map.of());
    }

    @Override
    public void villagesUp(long publicationId) {
        engine.correlate(Message.VILLAGES_UP, publicationId, Map.of());
    }

    @Override
    public void confirmed(String taskId, boolean all) {
        engine.complete(taskId, Map.of(Variable.PUBLISHED_IN_FULL, all));
    }

    @Override
    public void withdrawn(long publicationId) {
        engine.correlate(Message.WITHDRAWN, publicationId, Map.of());
    }

    @Override
    public void endMoved(long publicationId, LocalDate endsOn) {
        timers.move(PublicationNames.PROCESS, publicationId, Element.TERM_ENDED, endOf(endsOn));
    }

    @Override
    public void startMoved(long publicationId, LocalDate startDueOn, LocalDate reportOn) {
        timers.move(PublicationNames.PROCESS, publicationId, Element.START_OVERDUE, endOf(startDueOn));
        timers.move(PublicationNames.PROCESS, publicationId, Element.START_STILL_MISSING, endOf(reportOn));
    }
}
