package vn.tungho.livelihood;

import org.jspecify.annotations.Nullable;
import vn.tungho.market.Product;

/** A model of the library; see {@link ModelData}. */
public record Model(
        long modelId,
        int version,
        String name,
        String provinceCode,
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
        String contact,
        boolean isWithdrawn) {}
