package vn.tungho.support;

import org.jspecify.annotations.Nullable;

/** A paper that a programme asks for, with the number of its form where there is one. */
public record ProgrammeDocument(
        long programmeEditionId,
        int documentNo,
        String name,
        @Nullable String form,
        boolean isRequired) {}
