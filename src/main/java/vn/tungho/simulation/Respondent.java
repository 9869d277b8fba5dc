package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;

/** Answers a survey as a household of its class might, always the same for the same seed. */
final class Respondent {
    private Respondent() {}

    /** Answers to every question; the points drift towards what is usual for the class, so that some households change it. */
    static Map<String, String> answers(SheetForm form, PovertyStatus before, long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
        var answers = new TreeMap<String, String>();
        var items = new ArrayList<>(
                form.income().stream().flatMap(g -> g.items().stream()).toList());
        Collections.shuffle(items, random);
        var target = target(before, random);
        var sum = 0;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var share = (target - sum) / (items.size() - i);
            var chosen = near(item, share, random);
            answers.put(item.code(), chosen.code());
            sum += chosen.points();
        }
        var needs = form.deprivation().stream().flatMap(g -> g.items().stream()).toList();
        var chance = before == PovertyStatus.POOR ? 0.38 : before == PovertyStatus.NEAR_POOR ? 0.16 : 0.1;
        needs.forEach(n -> answers.put(n.code(), random.nextDouble() < chance ? "yes" : "no"));
        return answers;
    }

    /** A seed from what stays the same when a run is interrupted and goes on; numbers out of sequences do not. */
    static long seed(String... names) {
        long hash = 7;
        for (var name : names) {
            for (var i = 0; i < name.length(); i++) {
                hash = hash * 31 + name.charAt(i);
            }
            hash = hash * 31 + '|';
        }
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 32);
    }

    private static int target(PovertyStatus before, Random random) {
        var middle = switch (before) {
            case POOR -> 105;
            case NEAR_POOR -> 125;
            case NEWLY_ESCAPED, NOT_POOR -> 150;
        };
        return middle + (int) (random.nextGaussian() * 20);
    }

    private static SheetOption near(SheetItem item, int share, Random random) {
        List<SheetOption> options = new ArrayList<>(item.options());
        Collections.shuffle(options, random);
        return options.stream()
                .min(java.util.Comparator.comparingInt(o -> Math.abs(o.points() - share)))
                .orElseThrow();
    }
}
