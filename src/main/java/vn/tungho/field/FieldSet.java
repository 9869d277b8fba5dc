package vn.tungho.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.standard.coherence.CoherenceRules;
import vn.tungho.standard.coherence.RegisterDifference;

/**
 * What a device takes along, or what changed of it since the cursor.
 *
 * @param full true when it replaces everything the device has
 * @param gone parts the device has to drop, such as {@code s:17}
 * @param chosen keys of the device's records with two versions between which somebody has chosen: no look is needed any more
 * @param limitMessage why not everything fits; null when it does
 */
public record FieldSet(
        long cursor,
        boolean full,
        List<HouseholdPart> households,
        List<SheetPart> sheets,
        List<FormPart> forms,
        List<String> gone,
        List<String> chosen,
        @Nullable String limitMessage,
        String serverTime) {

    /** A part with a name of its own that changes as a whole. */
    sealed interface Part {
        String mark();
    }

    /**
     * A household the person helps or surveys. Dates are ISO days; {@code help} is null for a household that is only surveyed.
     *
     * @param id the household's id
     */
    public record HouseholdPart(
            long id,
            String code,
            String headName,
            String village,
            @Nullable String address,
            @Nullable String phone,
            String status,
            int memberCount,
            List<MemberPart> members,
            @Nullable HelpPart help)
            implements Part {
        @Override
        public String mark() {
            return "h:" + id;
        }
    }

    /** Somebody who lives in a household; no ID number ever goes onto a device. */
    public record MemberPart(
            String name,
            String relation,
            @Nullable Integer birthYear,
            @Nullable String gender) {}

    /**
     * The help for a household.
     *
     * @param epoch which charge of the household this is
     * @param isActive false while the helper has not accepted yet
     * @param nextVisitBy the last day of the next visit in time
     * @param tryAgainBy by when to come again after nobody was at home
     * @param asked what the helper asked of the commune, with the outcome in words
     * @param programmes what support may be asked for by name
     * @param visits what the person wrote down himself and may still correct or withdraw
     */
    public record HelpPart(
            String epoch,
            boolean isActive,
            String state,
            String since,
            @Nullable String deputyUntil,
            @Nullable String lastVisitOn,
            @Nullable String lastSituation,
            @Nullable String lastNote,
            @Nullable String nextVisitBy,
            @Nullable String tryAgainBy,
            List<PlanPart> plan,
            @Nullable String pledge,
            List<String> asked,
            List<ProgrammePart> programmes,
            List<VisitPart> visits) {}

    /** A programme that the household has a right to and has not got. */
    public record ProgrammePart(String code, String name) {}

    /**
     * A visit that was received.
     *
     * @param key the record's key, by which it is corrected or withdrawn
     * @param said what was written, as it is sent
     * @param changeBy the last day on which its maker may change it
     */
    public record VisitPart(String key, VisitWords said, String changeBy) {}

    /** What was written of a visit; amounts in đồng. */
    public record VisitWords(
            String visitedOn,
            String purpose,
            String situation,
            String found,
            long moneyDong,
            String goods,
            long goodsDong,
            BigDecimal workDays,
            String householdWord,
            String nextStep,
            String nextNote,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** A line of a household's plan. */
    public record PlanPart(String cause, String measure, String resource, String dueOn, String state) {}

    /**
     * A survey sheet of the annual review.
     *
     * @param answers item code → answer and version
     * @param reasons why needs are answered otherwise than they follow, item code → words
     * @param differences answers that would differ from the members of the register
     */
    public record SheetPart(
            long id,
            long householdId,
            String headName,
            String village,
            String source,
            boolean sent,
            boolean contested,
            String epoch,
            String dueOn,
            String form,
            Map<String, AnswerPart> answers,
            Map<String, String> lastYear,
            Map<String, String> suggested,
            Map<String, String> reasons,
            List<RegisterDifference> differences)
            implements Part {
        @Override
        public String mark() {
            return "s:" + id;
        }
    }

    /** An answer the sheet has; none any more when the value is null. */
    public record AnswerPart(@Nullable String value, int version) {}

    /**
     * The questions of a sheet, without points: sums are the server's.
     *
     * @param coherence which answers depend on each other; the same rules hold at the desk
     */
    public record FormPart(String id, List<GroupPart> groups, CoherenceRules coherence) implements Part {
        @Override
        public String mark() {
            return "f:" + id;
        }
    }

    /** A step of a form. */
    public record GroupPart(String sheet, String name, List<ItemPart> items) {}

    /** A question. */
    public record ItemPart(
            String code,
            String label,
            String help,
            boolean unconfirmed,
            @Nullable String icon,
            List<OptionPart> options) {}

    /** A possible answer. */
    public record OptionPart(String code, String label) {}
}
