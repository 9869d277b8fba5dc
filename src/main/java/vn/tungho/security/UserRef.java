package vn.tungho.security;

/** A user by name, for choosing and showing. */
public record UserRef(long userId, String username, String fullName) {}
