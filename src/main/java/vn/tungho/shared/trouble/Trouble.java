package vn.tungho.shared.trouble;

import java.time.LocalDateTime;

/**
 * A failure that nobody expected. Bears no words of its own, since these may hold what somebody typed.
 *
 * @param reference the number that the person was told, such as {@code L-482913}; stands in each line of the log of his request
 * @param happenedAt by the machine's clock, as in the log
 * @param kind the kinds of the exceptions, outermost first
 * @param place the first of our own methods in which it happened
 * @param actor who was at work; {@code system} for the application itself
 */
public record Trouble(String reference, LocalDateTime happenedAt, String kind, String place, String actor) {}
