package vn.tungho.worklist;

/** A filter that a person keeps under a name; {@code query} is what stands behind the question mark of the address. */
public record SavedFilter(long savedFilterId, String name, String query) {}
