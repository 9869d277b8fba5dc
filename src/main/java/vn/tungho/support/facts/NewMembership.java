package vn.tungho.support.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A household's group as it is entered: the paper with number and day, the days it holds. */
public record NewMembership(
        SupportGroup group,
        String document,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String note) {}
