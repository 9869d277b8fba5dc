package vn.tungho.assignment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the processes of signed assignments, a hundred per transaction, so that a decision of any size does not hold the engine. */
@Service
public class AssignmentStarts {
    private static final int BATCH = 100;

    private final AssignmentMapper assignments;
    private final AssignmentProcess process;

    AssignmentStarts(AssignmentMapper assignments, AssignmentProcess process) {
        this.assignments = assignments;
        this.process = process;
    }

    /** Starts the next batch; returns how many, 0 when none is left. */
    @Transactional
    public int startBatch() {
        var ids = assignments.toStart(BATCH);
        if (ids.isEmpty()) {
            return 0;
        }
        assignments.started(ids);
        process.startAll(assignments.findByIds(ids).stream()
                .map(a -> new AssignmentProcess.Start(
                        a.assignmentId(), a.state() == AssignmentState.ACTIVE, a.answerBy()))
                .toList());
        return ids.size();
    }
}
