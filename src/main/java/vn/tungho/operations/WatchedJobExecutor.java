package vn.tungho.operations;

import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** The engine's job executor, which can say whether the thread that looks for jobs still lives. */
public class WatchedJobExecutor extends SpringJobExecutor {
    private volatile boolean held;

    /** False when it should look for jobs and does not. */
    public boolean isWell() {
        return !isActive() || (jobAcquisitionThread != null && jobAcquisitionThread.isAlive());
    }

    /** Begins to look for jobs anew. */
    public synchronized void startAgain() {
        shutdown();
        start();
    }

    /** Looks for no jobs until {@link #release}; what runs is finished. */
    public synchronized void hold() {
        held = true;
        shutdown();
    }

    /** Looks for jobs again. */
    public synchronized void release() {
        held = false;
        start();
    }

    @Override
    public void start() {
        if (!held) {
            super.start();
        }
    }
}
