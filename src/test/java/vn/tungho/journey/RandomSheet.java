package vn.tungho.journey;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.HouseholdFacts.MemberFacts;
import vn.tungho.standard.SheetForm;

/** Sheets and registers as nobody would write them by hand; about a fifth of the answers is missing. */
final class RandomSheet {
    private RandomSheet() {}

    static Map<String, String> answers(SheetForm form, Random random) {
        var answers = new TreeMap<String, String>();
        for (var item : form.scoredItems()) {
            if (random.nextInt(5) > 0) {
                var options = item.options();
                answers.put(
                        item.code(), options.get(random.nextInt(options.size())).code());
            }
        }
        return answers;
    }

    static HouseholdFacts facts(Random random) {
        List<MemberFacts> members = IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> new MemberFacts(
                        random.nextInt(9) == 0 ? null : (Integer) random.nextInt(90),
                        random.nextBoolean() ? random.nextBoolean() : null,
                        random.nextBoolean() ? random.nextBoolean() : null,
                        random.nextBoolean() ? random.nextBoolean() : null,
                        null,
                        random.nextBoolean() ? random.nextBoolean() : null,
                        null,
                        null))
                .toList();
        return new HouseholdFacts(members, null);
    }
}
