package vn.tungho.publication;

/** What the public may see of recognised lists has changed. */
public record PublicationChanged() {}
