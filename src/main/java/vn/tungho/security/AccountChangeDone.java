package vn.tungho.security;

/** Two administrators changed an account; its owner is to be told. */
public record AccountChangeDone(AccountChange change, String doerName) {}
