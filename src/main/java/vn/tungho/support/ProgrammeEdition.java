package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme's terms from a day on; a case keeps the edition it began with.
 *
 * @param amount the most for one case in đồng; null when a plan or another rule sets it
 * @param isAmountConfirmed false while the amount was not read in an official text
 * @param postingRule the deadline rule of the posting; null when nothing is posted
 * @param returnMonths months until the return; null when nothing is returned
 * @param contact whom a household asks
 * @param publishRule the term for putting up what was selected, from the meeting on; null when no article sets one
 * @param supplementRule the applicant's term for bringing papers; null when no article sets one
 * @param supplementRemoteRule the same in extremely difficult areas
 */
public record ProgrammeEdition(
        long programmeEditionId,
        String programmeCode,
        LocalDate validFromOn,
        @Nullable LocalDate validToOn,
        String summary,
        @Nullable Long amount,
        String amountNote,
        boolean isAmountConfirmed,
        String article,
        boolean isArticleConfirmed,
        boolean isSelectionNeeded,
        @Nullable String postingRule,
        String verifyRule,
        String approveRule,
        String useCheckRule,
        ReturnKind returnKind,
        @Nullable Integer returnMonths,
        @Nullable String returnNote,
        String conditions,
        String contact,
        @Nullable String publishRule,
        @Nullable String supplementRule,
        @Nullable String supplementRemoteRule) {
    /** True on a day on which these terms hold. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFromOn) && (validToOn == null || !day.isAfter(validToOn));
    }

    public boolean isReturnable() {
        return returnKind != ReturnKind.NONE;
    }

    public boolean isPosted() {
        return postingRule != null;
    }
}
