package vn.tungho.support;

/** How many rights of a programme stand where, in the person's area. */
public record RightTotals(
        String programmeCode,
        int entitled,
        int toVerify,
        int inProgress,
        int delivered,
        int refused,
        int missing,
        int doubled) {}
