package vn.tungho.livelihood;

import org.jspecify.annotations.Nullable;
import vn.tungho.market.Product;

/**
 * A livelihood model that worked somewhere.
 *
 * @param communeCode where it worked; null for elsewhere
 * @param cost what a household needs to begin, đồng
 * @param months until the first income
 * @param incomeAYear what it brought a household in a year, đồng
 * @param provenHouseholds how many households it worked for
 */
public record ModelData(
        String name,
        @Nullable String communeCode,
        Product product,
        boolean needsLabour,
        boolean needsLand,
        boolean needsWater,
        long cost,
        int months,
        long incomeAYear,
        int provenHouseholds,
        int provenYear,
        String steps,
        String lessons,
        String contact) {}
