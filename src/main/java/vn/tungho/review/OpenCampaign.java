package vn.tungho.review;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the province decides when it opens a year.
 *
 * @param communeCodes the communes that take part; empty for all that have villages
 */
public record OpenCampaign(
        String provinceCode,
        int year,
        String editionId,
        LocalDate opensOn,
        LocalDate closesOn,
        Milestones milestones,
        Set<String> communeCodes) {
    public OpenCampaign {
        communeCodes = Set.copyOf(communeCodes);
    }
}
