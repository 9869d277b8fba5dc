package vn.tungho.testing;

import org.springframework.stereotype.Component;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** Finds the open piece of work of the person signed in. */
@Component
public class OpenWork {
    private final WorklistService work;

    OpenWork(WorklistService work) {
        this.work = work;
    }

    /** The item of this kind about this case. */
    public WorkItem of(String kind, long businessKey) {
        return work.requireMine(kind, businessKey);
    }

    /** True when something of this kind waits for the person. */
    public boolean waits(String kind) {
        return work.kinds(WorkFilter.all()).stream().anyMatch(k -> k.kind().equals(kind));
    }
}
