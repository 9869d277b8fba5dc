package vn.tungho.operations;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;

/** Runs the engine's due jobs on this thread, for the simulation and for tests that run without the job executor. */
@Service
public class EngineJobs {
    private final ManagementService management;

    EngineJobs(ManagementService management) {
        this.management = management;
    }

    /** Runs every due job, and those that these bring up, until none is due; returns how many ran. */
    public int runDue() {
        var count = 0;
        while (true) {
            var due = management
                    .createJobQuery()
                    .executable()
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 100);
            if (due.isEmpty()) {
                return count;
            }
            for (var job : due) {
                count += run(job) ? 1 : 0;
            }
        }
    }

    /** A job that fails stays as an incident with its retries used up; the run goes on and reports it. */
    private boolean run(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() == 0) {
            return false;
        }
        management.executeJob(job.getId());
        return true;
    }
}
