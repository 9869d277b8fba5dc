package vn.tungho.inyear;

import java.time.LocalDate;

/**
 * The days a request has by law from the moment it is received; the slip promises them and no delay of the office moves them.
 *
 * @param startsOn when the review begins
 * @param dueOn the last day for the decision or the written reply
 * @param isConfirmed false where the article of the first day was not read in an official text
 */
public record RequestDays(LocalDate startsOn, LocalDate dueOn, boolean isConfirmed) {}
