package vn.tungho.posting;

import java.util.Optional;

/** Says whether a list that hung short may still hang again; a bean of the module that goes on from the posted result. */
public interface RepeatGate {
    /** Why the list of this subject cannot hang again, in words for the officer; empty when it can, or when the subject is not this module's. */
    Optional<String> whyNot(long subjectId);
}
