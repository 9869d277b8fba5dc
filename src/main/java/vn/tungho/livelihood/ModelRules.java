package vn.tungho.livelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import vn.tungho.market.Product;
import vn.tungho.registry.Household;

/** Where the conditions are alike. Pure; the weights are the system's own and no law. */
final class ModelRules {
    static final Comparator<ModelFit> BEST_FIRST = Comparator.comparingInt(ModelFit::points)
            .reversed()
            .thenComparing(f -> f.model().modelId());

    private static final String HAS_NO_JOB = "1";
    private static final int MANY = 5;

    private ModelRules() {}

    /** The fit, or empty when the household has no hands for it. */
    static Optional<ModelFit> fit(Model model, Household household, Set<Product> products) {
        if (model.isWithdrawn() || (model.needsLabour() && household.lacksLabour())) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        var points = 1;
        if (household.communeCode().equals(model.communeCode())) {
            lines.add("Đã làm được ở cùng xã");
            points += 3;
        }
        if (products.contains(model.product())) {
            lines.add("Hộ đã quen làm " + model.product().label());
            points += 3;
        }
        if (Arrays.asList(household.deprivations().split(",", -1)).contains(HAS_NO_JOB)) {
            lines.add("Hộ thiếu hụt việc làm (chỉ số 1)");
            points += 2;
        }
        if (model.provenHouseholds() >= MANY) {
            lines.add(model.provenHouseholds() + " hộ đã làm được");
            points += 1;
        }
        if (model.needsLand()) {
            lines.add("Hỏi hộ: có đất không");
        }
        if (model.needsWater()) {
            lines.add("Hỏi hộ: có nguồn nước không");
        }
        return Optional.of(new ModelFit(model, points, lines));
    }
}
