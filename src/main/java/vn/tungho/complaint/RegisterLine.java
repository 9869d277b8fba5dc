package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;

/**
 * A line of the register: the complaint and how it was decided.
 */
public record RegisterLine(Complaint complaint, @Nullable Settlement settlement) {}
