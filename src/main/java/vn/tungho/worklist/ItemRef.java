package vn.tungho.worklist;

/** An item as the person saw it: acts on it hold only while the version is still the same. */
public record ItemRef(long workItemId, int version) {
    public static ItemRef of(WorkItem item) {
        return new ItemRef(item.workItemId(), item.version());
    }
}
