package vn.tungho.security;

import java.util.List;

/** A change of an account waits for a second administrator, one of these. */
public record AccountChangeAsked(AccountChange change, String username, List<Long> administrators) {}
