package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tungho.review.SheetPage;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.standard.coherence.SheetFlag;

/** Answers a survey as a household of its class might, always the same for the same seed. */
final class Respondent {
    private static final int ONE_IN = 11;
    private static final String SEEN = "Rà soát viên xem tận nơi: hộ dùng chung với nhà bố mẹ liền kề, đủ tiêu chuẩn.";

    private Respondent() {}

    /**
     * Answers to every question; the points drift towards what is usual for the class, so that some households change it. Most answer
     * as the register knows them, and every need that follows from other answers is answered so.
     */
    static Map<String, String> answers(SheetPage page, PovertyStatus before, long seed) {
        var form = page.form();
        var random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
        var known = random.nextInt(10) == 0 ? Map.<String, String>of() : known(page);
        var answers = new TreeMap<String, String>();
        var items = new ArrayList<>(
                form.income().stream().flatMap(g -> g.items().stream()).toList());
        Collections.shuffle(items, random);
        var target = target(before, random);
        var sum = 0;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var share = (target - sum) / (items.size() - i);
            var chosen = item.option(known.getOrDefault(item.code(), "")).orElseGet(() -> near(item, share, random));
            answers.put(item.code(), chosen.code());
            sum += chosen.points();
        }
        var needs = form.deprivation().stream().flatMap(g -> g.items().stream()).toList();
        var chance = before == PovertyStatus.POOR ? 0.5 : before == PovertyStatus.NEAR_POOR ? 0.16 : 0.1;
        needs.forEach(n -> answers.put(n.code(), random.nextDouble() < chance ? "yes" : "no"));
        needs.stream()
                .filter(n -> known.containsKey(n.code()))
                .forEach(n -> answers.put(n.code(), known.get(n.code())));
        return oddly(form, SheetCoherence.followed(form, answers), seed);
    }

    /** As in life: on some sheets a need is answered otherwise than it follows, on some two answers hardly go together. */
    private static Map<String, String> oddly(SheetForm form, Map<String, String> answers, long seed) {
        var odd = new TreeMap<>(answers);
        var which = Math.floorMod(seed, ONE_IN);
        if (which == 0) {
            SheetCoherence.needs(form, odd).values().stream()
                    .filter(need -> need.answer().equals("yes"))
                    .findFirst()
                    .ifPresent(need -> odd.put(need.itemCode(), "no"));
        } else if (which == 1) {
            form.coherence().clashes().stream()
                    .filter(clash -> clash.itemCode().equals("B1-08"))
                    .findFirst()
                    .ifPresent(clash -> {
                        odd.put(clash.itemCode(), clash.optionCode());
                        odd.put(clash.otherItemCode(), clash.otherOptionCode());
                    });
        }
        return odd;
    }

    /** True for some sheets with answers that hardly go together: they come from a phone on which nobody looked again. */
    static boolean isFromOldPhone(long seed) {
        return Math.floorMod(seed, 2 * ONE_IN) == 1;
    }

    /** What an enumerator says who looked again at everything that does not fit. */
    static SheetAccount account(SheetPage page, Map<String, String> answers) {
        var flags = SheetCoherence.flags(page.form(), answers, page.facts());
        var reasons = flags.stream()
                .filter(f -> f.kind() == FlagKind.NEED)
                .collect(Collectors.toMap(SheetFlag::itemCode, f -> SEEN));
        return new SheetAccount(reasons, flags.stream().map(SheetFlag::words).collect(Collectors.toSet()));
    }

    /** The register's own figures as answers. */
    private static Map<String, String> known(SheetPage page) {
        var known = new TreeMap<>(page.suggested());
        var members = page.facts().members();
        if (!members.isEmpty()) {
            var dependants = members.stream()
                    .filter(m -> m.age() != null && (m.age() < 15 || m.age() > 60))
                    .count();
            known.put("B1-01", Integer.toString(Math.min(members.size(), 7)));
            known.put("B1-02", Long.toString(Math.min(dependants, 2)));
        }
        return known;
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
