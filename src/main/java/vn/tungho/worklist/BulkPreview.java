package vn.tungho.worklist;

import java.util.List;

/**
 * What a bulk change would do.
 *
 * @param able items that can be changed, in the list's order
 * @param refused items of the selection that cannot, with the reason
 * @param isCut true when the filter matches more than the most that one act takes
 */
public record BulkPreview(List<WorkItem> able, List<Assignments.Refused> refused, boolean isCut) {
    public List<ItemRef> refs() {
        return able.stream().map(ItemRef::of).toList();
    }
}
