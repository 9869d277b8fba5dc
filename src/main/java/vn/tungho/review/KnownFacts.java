package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Member;
import vn.tungho.standard.HouseholdFacts;

/** What the register's members tell the survey sheet. */
final class KnownFacts {
    private KnownFacts() {}

    static HouseholdFacts of(List<Member> members, LocalDate today) {
        return new HouseholdFacts(
                members.stream()
                        .map(m -> new HouseholdFacts.MemberFacts(
                                age(m, today), null, null, m.hasHealthInsurance(), null, null, null, null))
                        .toList(),
                null);
    }

    /** Full years by the date of birth; by the year alone when only that is known. */
    private static @Nullable Integer age(Member member, LocalDate today) {
        if (member.birthOn() != null) {
            return member.birthOn().until(today).getYears();
        }
        return member.birthYear() == null ? null : (Integer) (today.getYear() - member.birthYear());
    }
}
