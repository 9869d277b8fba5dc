package vn.tungho.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.TextNormalizer;

/** Whom an offer suits, by rules that stand beside every name. Pure; the weights are the system's own and no law. */
public final class MatchRules {
    /** Working age where an offer asks nothing else, years. */
    public static final int WORK_FROM = 15;

    public static final int WORK_TO = 60;
    /** Nobody goes abroad to work before this age, years. */
    public static final int OVERSEAS_FROM = 18;

    static final int HAS_NO_JOB = 1;
    static final int ADULT_EDUCATION = 5;

    /** Best first; equal ones by name, so that the order is the same each time. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::points)
            .reversed()
            .thenComparing(m -> TextNormalizer.plain(m.candidate().fullName()))
            .thenComparing(m -> m.candidate().memberId());

    private MatchRules() {}

    /** The match, or empty when a rule speaks against it. */
    static Optional<Match> match(Offer offer, Candidate c, LocalDate today) {
        var lines = new ArrayList<Match.Line>();
        if (offer.kind() == OfferKind.BUYER) {
            lines.add(new Match.Line(
                    "Hộ có " + (offer.product() == null ? "" : offer.product().label()), 1));
        } else if (!canWork(c) || !isOfAge(offer, c, today, lines)) {
            return Optional.empty();
        } else {
            labour(offer, c, lines);
        }
        if (c.communeCode().equals(offer.communeCode())) {
            lines.add(new Match.Line("Cùng xã", 3));
        }
        lines.add(
                switch (c.povertyStatus()) {
                    case POOR -> new Match.Line(PovertyStatus.POOR.inYear(c.classYear()), 3);
                    case NEAR_POOR -> new Match.Line(PovertyStatus.NEAR_POOR.inYear(c.classYear()), 2);
                    default -> new Match.Line(c.povertyStatus().inYear(c.classYear()), 1);
                });
        return Optional.of(
                new Match(c, lines.stream().mapToInt(Match.Line::points).sum(), lines));
    }

    private static void labour(Offer offer, Candidate c, List<Match.Line> lines) {
        if (c.isDeprived(HAS_NO_JOB)) {
            lines.add(new Match.Line("Hộ thiếu hụt việc làm (chỉ số 1)", 4));
        }
        if (offer.kind() == OfferKind.COURSE && c.isDeprived(ADULT_EDUCATION)) {
            lines.add(new Match.Line("Hộ thiếu hụt trình độ của người lớn (chỉ số 5)", 3));
        }
        if (isBlank(c.job())) {
            lines.add(new Match.Line("Chưa ghi nghề: hỏi lại", 1));
        } else {
            lines.add(new Match.Line("Đang làm: " + c.job(), 0));
        }
        if (!offer.skill().isBlank()) {
            lines.add(new Match.Line("Cần biết: " + offer.skill() + " (hỏi người được giới thiệu)", 0));
        }
    }

    /** Both ends of the age count; an unknown age speaks neither for nor against, but is said. */
    private static boolean isOfAge(Offer offer, Candidate c, LocalDate today, List<Match.Line> lines) {
        var from = offer.isOverseas() ? Math.max(offer.minAge(), OVERSEAS_FROM) : offer.minAge();
        if (c.birthOn() != null) {
            var age = c.birthOn().until(today).getYears();
            lines.add(new Match.Line(age + " tuổi (cần " + from + "–" + offer.maxAge() + ")", 1));
            return age >= from && age <= offer.maxAge();
        }
        if (c.birthYear() == null) {
            lines.add(new Match.Line("Chưa có ngày sinh: hỏi lại tuổi", 0));
            return true;
        }
        // born in this year: one of two ages today
        var older = today.getYear() - c.birthYear();
        lines.add(new Match.Line("Sinh năm " + c.birthYear() + " (cần " + from + "–" + offer.maxAge() + " tuổi)", 1));
        return older >= from && older - 1 <= offer.maxAge();
    }

    private static boolean canWork(Candidate c) {
        var capacity = plain(c.labourCapacity());
        return !capacity.contains("khong")
                && !capacity.contains("mat ")
                && !plain(c.disabilityLevel()).contains("nang")
                && isBlank(c.schoolLevel());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank() || plain(text).startsWith("khong");
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : TextNormalizer.plain(text) + " ";
    }
}
