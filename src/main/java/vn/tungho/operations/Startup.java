package vn.tungho.operations;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tungho.operations.models.ModelMoves;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.ChainStart;
import vn.tungho.shared.calendar.ReleasedChanges;
import vn.tungho.shared.draft.DraftTurn;

/**
 * The order of a start: check the database, take up the clock, let the terms follow days off and the cases follow models that a new
 * version brought, fill an empty or half filled installation, then let the engine's jobs run; only after
 * that the web server opens its door.
 */
@Component
class Startup implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

    private final SelfCheck selfCheck;
    private final ChainStart auditLog;
    private final DraftTurn drafts;
    private final EngineClock clock;
    private final FirstFill firstFill;
    private final ReleasedChanges calendarChanges;
    private final ModelMoves models;
    private final JobExecutor jobs;
    private final ProcessEngine engine;
    private final String verb;
    private final boolean runJobs;
    private boolean running;

    Startup(
            SelfCheck selfCheck,
            ChainStart auditLog,
            DraftTurn drafts,
            EngineClock clock,
            FirstFill firstFill,
            ReleasedChanges calendarChanges,
            ModelMoves models,
            JobExecutor jobs,
            ProcessEngine engine,
            @Value("${tungho.verb:run}") String verb,
            @Value("${tungho.engine.jobs:true}") boolean runJobs) {
        this.selfCheck = selfCheck;
        this.auditLog = auditLog;
        this.drafts = drafts;
        this.clock = clock;
        this.firstFill = firstFill;
        this.calendarChanges = calendarChanges;
        this.models = models;
        this.jobs = jobs;
        this.engine = engine;
        this.verb = verb;
        this.runJobs = runJobs;
    }

    @Override
    public void start() {
        selfCheck.run();
        clock.restore();
        if (!verb.equals("verify")) {
            auditLog.run();
            drafts.run();
            models.workOff();
        }
        calendarChanges.workOff();
        if (verb.equals("run")) {
            Actor.asApplication(firstFill::run);
        }
        if (runJobs) {
            jobs.start();
            LOG.info("Engine {} runs its jobs", engine.getName());
        }
        running = true;
    }

    @Override
    public void stop() {
        jobs.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
