package vn.tungho.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is written down.
 *
 * @param organisation employer, school or buyer
 * @param communeCode the commune it lies in; null for elsewhere
 * @param minAge youngest age in years, both ends included; asked of jobs and courses only
 * @param skill what one must be able to do; empty for nothing
 * @param product what is bought; null for jobs and courses
 * @param payFrom đồng per {@code payUnit}; null when it is not said
 * @param places how many people, or households for a buyer
 * @param closesOn the last day on which somebody can be sent
 */
public record OfferData(
        OfferKind kind,
        String title,
        String organisation,
        String phone,
        String place,
        @Nullable String communeCode,
        boolean isOverseas,
        int minAge,
        int maxAge,
        String skill,
        @Nullable Product product,
        @Nullable Long payFrom,
        @Nullable Long payTo,
        String payUnit,
        int places,
        LocalDate closesOn,
        String terms) {}
