package vn.tungho.review.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetGroup;
import vn.tungho.standard.SheetItem;

/** One page of the sheet: a group of questions. */
record SheetStep(String sheet, SheetGroup group) {
    /** The groups of B1, then those of B2. */
    static List<SheetStep> of(SheetForm form) {
        var steps = new ArrayList<SheetStep>();
        form.income().forEach(g -> steps.add(new SheetStep("Phiếu B1", g)));
        form.deprivation().forEach(g -> steps.add(new SheetStep("Phiếu B2", g)));
        return steps;
    }

    String title() {
        return group.name();
    }

    /** How many of its questions have no answer yet. */
    int open(Map<String, String> answers) {
        return (int) group.items().stream()
                .map(SheetItem::code)
                .filter(code -> !answers.containsKey(code))
                .count();
    }
}
