package vn.tungho.support.condition;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Member;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.support.facts.Indicators;
import vn.tungho.support.facts.Known;

/** Reads off a household whether a condition is met, as far as it is known. Pure; what is not known is never a no. */
final class FactReader {
    static final int SCHOOL_FROM = 3;
    static final int SCHOOL_BELOW = 18;
    static final int CHILD_BELOW = 16;
    static final int WORK_FROM = 15;
    static final int WORK_BELOW = 60;

    private FactReader() {}

    static Known pupil(Situation s) {
        return Known.any(s.members().stream()
                .map(m -> aged(m, s.today(), age -> age >= SCHOOL_FROM && age < SCHOOL_BELOW))
                .toList());
    }

    static Known child(Situation s) {
        return Known.any(s.members().stream()
                .map(m -> aged(m, s.today(), age -> age < CHILD_BELOW))
                .toList());
    }

    /** Lacking one of these needs. */
    static Known need(Condition condition, Situation s) {
        var score = s.household().bScore();
        var lacking = s.household().deprivations();
        if (lacking.isBlank() && (score == null || score > 0)) {
            // a list from elsewhere brings the class or the score without saying which needs are lacking
            return Known.UNKNOWN;
        }
        return Known.of(Indicators.parse(lacking).stream().anyMatch(condition.needs()::contains));
    }

    /** Somebody of working age who is not said to be unable. */
    static Known worker(Situation s) {
        if (s.household().lacksLabour()) {
            return Known.NO;
        }
        return Known.any(s.members().stream()
                .map(m -> isUnable(m) ? Known.NO : ofWorkingAge(m, s.today()))
                .toList());
    }

    /** Nobody can work: a person of working age of whom nothing is said leaves it open. */
    static Known noWorker(Situation s) {
        if (s.household().lacksLabour()) {
            return Known.YES;
        }
        var able = Known.any(s.members().stream().map(m -> able(m, s.today())).toList());
        return switch (able) {
            case YES -> Known.NO;
            case NO -> Known.YES;
            case UNKNOWN -> Known.UNKNOWN;
        };
    }

    private static Known able(Member member, LocalDate today) {
        if (isUnable(member)) {
            return Known.NO;
        }
        var age = ofWorkingAge(member, today);
        return age == Known.YES && !saysAble(member) ? Known.UNKNOWN : age;
    }

    private static Known ofWorkingAge(Member member, LocalDate today) {
        return aged(member, today, age -> age >= WORK_FROM && age < WORK_BELOW);
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

    /** The register says what the person can do or does. */
    private static boolean saysAble(Member member) {
        return !plain(member.labourCapacity()).isBlank() || !plain(member.job()).isBlank();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : TextNormalizer.plain(text) + " ";
    }
}
