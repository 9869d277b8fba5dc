package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.registry.Member;
import vn.tungho.shared.TextNormalizer;

/** Reads what the rules ask of a household off the register. Pure. */
final class FactReader {
    static final int SCHOOL_FROM = 3;
    static final int SCHOOL_BELOW = 18;
    static final int CHILD_BELOW = 16;
    static final int WORK_FROM = 15;
    static final int WORK_BELOW = 60;

    private FactReader() {}

    /**
     * The facts for one programme.
     *
     * @param wasDelivered true when a case of this programme was delivered before
     */
    static SupportFacts of(
            Programme programme, Household household, List<Member> members, boolean wasDelivered, LocalDate today) {
        return new SupportFacts(
                household.povertyStatus(),
                need(programme, household),
                subject(programme.ruleSet(), members, today),
                labour(household, members, today),
                before(programme, household, wasDelivered));
    }

    private static Known need(Programme programme, Household household) {
        var asked = programme.indicatorList();
        if (asked.isEmpty()) {
            return Known.NOT_ASKED;
        }
        var score = household.bScore();
        if (household.deprivations().isBlank() && (score == null || score > 0)) {
            // a list from elsewhere brings the class or the score without saying which needs are lacking
            return Known.UNKNOWN;
        }
        return Known.of(Indicators.parse(household.deprivations()).stream().anyMatch(asked::contains));
    }

    private static Known subject(String ruleSet, List<Member> members, LocalDate today) {
        return switch (ruleSet) {
            case "TUITION" -> anyAged(members, today, age -> age >= SCHOOL_FROM && age < SCHOOL_BELOW);
            case "NUTRITION" -> anyAged(members, today, age -> age < CHILD_BELOW);
            default -> Known.NOT_ASKED;
        };
    }

    private static Known anyAged(List<Member> members, LocalDate today, IntPredicate fits) {
        return Known.any(members.stream().map(m -> aged(m, today, fits)).toList());
    }

    static Known labour(Household household, List<Member> members, LocalDate today) {
        if (household.lacksLabour()) {
            return Known.NO;
        }
        return Known.any(members.stream()
                .map(m -> isUnable(m) ? Known.NO : aged(m, today, age -> age >= WORK_FROM && age < WORK_BELOW))
                .toList());
    }

    /** By the birthday where it is known; from the year alone only when both ages of that year say the same. */
    private static Known aged(Member member, LocalDate today, IntPredicate fits) {
        var born = member.birthOn();
        if (born != null) {
            return Known.of(fits.test(born.until(today).getYears()));
        }
        var year = member.birthYear();
        if (year == null) {
            return Known.UNKNOWN;
        }
        var older = fits.test(today.getYear() - year);
        var younger = fits.test(Math.max(0, today.getYear() - year - 1));
        return older == younger ? Known.of(older) : Known.UNKNOWN;
    }

    /** Lost the ability to work by what the register says. */
    private static boolean isUnable(Member member) {
        var capacity = plain(member.labourCapacity());
        var disability = plain(member.disabilityLevel());
        return capacity.contains("khong") || capacity.contains("mat ") || disability.contains("nang");
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : TextNormalizer.plain(text) + " ";
    }

    private static Known before(Programme programme, Household household, boolean wasDelivered) {
        if (!programme.ruleSet().equals("HOUSING")) {
            return Known.NOT_ASKED;
        }
        if (wasDelivered) {
            return Known.YES;
        }
        return household.classYear() == null ? Known.UNKNOWN : Known.NO;
    }
}
