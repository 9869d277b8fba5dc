package vn.tungho.posting;

/** How many objections of a kind ended how: figures without names. */
public record ObjectionTally(ObjectionKind kind, ObjectionState state, long number) {}
