package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review year opened by the province, with its milestones; the window is 1 September to 14 December (R-WINDOW). */
public record Campaign(
        long campaignId,
        String provinceCode,
        int year,
        String editionId,
        @Nullable String nextEditionId,
        LocalDate opensOn,
        LocalDate closesOn,
        Milestones milestones) {}
