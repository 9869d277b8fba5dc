package vn.tungho.inyear;

/** The result of an income form went up, came down, or its term moved: what is shown of it in public is no longer right. */
public record IncomePostingChanged(long requestId) {}
