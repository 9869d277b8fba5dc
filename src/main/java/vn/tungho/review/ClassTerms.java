package vn.tungho.review;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.shared.AppClock;

/** Tells for which year a household's class holds, by the decision that gave it (R-CERTIFICATE-YEAR). */
@Service
public class ClassTerms {
    private final TermMapper terms;
    private final CampaignMapper campaigns;
    private final AppClock clock;

    ClassTerms(TermMapper terms, CampaignMapper campaigns, AppClock clock) {
        this.terms = terms;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * The term that a decision gave the household; empty when there is no such decision about it.
     *
     * @param decidedOn the day of the decision; null for the latest one of this number
     */
    @Transactional(readOnly = true)
    public Optional<ClassTerm> ofDecision(long householdId, String number, @Nullable LocalDate decidedOn) {
        return terms.decision(householdId, number.strip(), decidedOn)
                .map(d -> d.kind() == ReviewKind.ANNUAL
                        ? ClassTerm.annual(d.year())
                        : ClassTerm.inYear(d.decidedOn().getYear()));
    }

    /** The term of the class the household has now; empty for one that was never reviewed. */
    @Transactional(readOnly = true)
    public Optional<ClassTerm> ofCurrent(Household household) {
        var year = household.classYear();
        var number = household.decisionNumber();
        if (year == null) {
            return Optional.empty();
        }
        if (number == null) {
            return Optional.of(listed(year, household.decidedOn()));
        }
        return ofDecision(household.householdId(), number, household.decidedOn())
                .or(() -> terms.bySettlement(household.householdId(), number, household.decidedOn())
                        .map(y -> new ClassTerm(year, y)))
                .or(() -> Optional.of(listed(year, household.decidedOn())));
    }

    /**
     * The term of a class that a list brought along: decided from the beginning of the annual review's window on it is the next
     * year's; without the day of its decision nobody can take it for a year to come.
     */
    private ClassTerm listed(int classYear, @Nullable LocalDate decidedOn) {
        if (decidedOn == null) {
            return new ClassTerm(
                    classYear, Math.min(classYear + 1, clock.today().getYear()));
        }
        var year = decidedOn.getYear();
        var isAnnual = !decidedOn.isBefore(campaigns.window().firstDay(year));
        return new ClassTerm(classYear, isAnnual ? year + 1 : year);
    }

    /** True when the annual review that finds the classes of this year has been decided in the commune. */
    @Transactional(readOnly = true)
    public boolean isReviewed(String communeCode, int year) {
        return terms.isDecided(communeCode, year - 1);
    }

    @Mapper
    interface TermMapper {
        @Select("<script>select r.kind, r.year, d.decided_on from review_case c join review r on r.review_id ="
                + " c.review_id join recognition_decision d on d.review_id = r.review_id and d.number = #{number}"
                + " where c.household_id = #{householdId}<if test='decidedOn != null'> and d.decided_on ="
                + " #{decidedOn}</if> order by d.decided_on desc limit 1</script>")
        Optional<Decision> decision(
                @Param("householdId") long householdId,
                @Param("number") String number,
                @Param("decidedOn") @Nullable LocalDate decidedOn);

        @Select("select year from certificate where household_id = #{householdId} and settlement_number = #{number}"
                + " and issued_on >= #{settledOn} order by certificate_id desc limit 1")
        Optional<Integer> bySettlement(
                @Param("householdId") long householdId,
                @Param("number") String number,
                @Param("settledOn") @Nullable LocalDate settledOn);

        @Select("select count(*) > 0 from review where commune_code = #{communeCode} and year = #{year}"
                + " and kind = 'ANNUAL' and decided_on is not null")
        boolean isDecided(@Param("communeCode") String communeCode, @Param("year") int reviewYear);
    }

    /** A decision on a review's households. */
    record Decision(ReviewKind kind, int year, LocalDate decidedOn) {}
}
