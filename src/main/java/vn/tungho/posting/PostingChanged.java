package vn.tungho.posting;

/** A list went up, came down, or its term moved: what is shown of the chain in public is no longer right. */
public record PostingChanged(long rootPostingId) {}
