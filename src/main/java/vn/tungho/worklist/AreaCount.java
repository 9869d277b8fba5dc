package vn.tungho.worklist;

/** Open and overdue work of a commune. */
public record AreaCount(String communeCode, int number, int overdue) {}
