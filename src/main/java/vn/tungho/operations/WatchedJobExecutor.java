package vn.tungho.operations;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** The engine's job executor, which can say whether the thread that looks for jobs still lives. */
public class WatchedJobExecutor extends SpringJobExecutor {
    private volatile BooleanSupplier mayRun = () -> true;

    /** False when it should look for jobs and does not. */
    public boolean isWell() {
        return !isActive() || (jobAcquisitionThread != null && jobAcquisitionThread.isAlive());
    }

    /** Begins to look for jobs anew. */
    public synchronized void startAgain() {
        shutdown();
        start();
    }

    /** Asked before jobs run that are due; when it says no they come again when their lock ends. */
    public void askBefore(BooleanSupplier mayRun) {
        this.mayRun = mayRun;
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        if (mayRun.getAsBoolean()) {
            super.executeJobs(jobs, engine);
        }
    }
}
