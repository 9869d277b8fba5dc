package vn.tungho.worklist;

/** How many open items of a kind there are. */
public record KindCount(String kind, String title, int number) {}
