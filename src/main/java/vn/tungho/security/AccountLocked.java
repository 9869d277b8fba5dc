package vn.tungho.security;

import java.time.LocalDateTime;

/**
 * Somebody used up the tries at an account; the owner is to be told.
 *
 * @param address from where the last try came
 * @param until when strangers may try again
 */
public record AccountLocked(long userId, String username, String address, LocalDateTime at, LocalDateTime until) {}
