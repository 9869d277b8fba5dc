package vn.tungho.posting;

import java.util.Optional;

/** Something that a posting must not end before; a bean of the module that knows it. */
public interface PostingHold {
    /** What is still to be done first, in words for the officer; empty when nothing is. */
    Optional<String> whyNot(long postingId);
}
