package vn.tungho.shared.basis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;

/**
 * A text of a paper's legal basis whose number and date two administrators vouch for (R-BASIS-CONFIRMED).
 *
 * @param kind what stands before the number, such as “Nghị quyết”
 * @param subject what stands behind the date: who issued it, about what; may be empty
 * @param number null while it is not known
 * @param confirmedOn when a second administrator compared it; null while it is not confirmed
 * @param newNumber what waits for the second administrator; null when nothing does
 * @param entryId what the work of the second administrator is about; null when it has none
 * @param version counts the changes, so that no save undoes another
 */
public record LegalText(
        String legalText,
        String kind,
        String subject,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable String newSubject,
        @Nullable String newNumber,
        @Nullable LocalDate newIssuedOn,
        @Nullable String enteredBy,
        @Nullable LocalDateTime enteredAt,
        @Nullable Long entryId,
        int version) {
    /** The resolution of the province's party committee on which the help rests. */
    public static final String HELP_RESOLUTION = "HELP_RESOLUTION";

    /** The law on the organisation of local government, which every decision of a chair names. */
    public static final String LOCAL_GOVERNMENT = "LOCAL_GOVERNMENT";

    public boolean isConfirmed() {
        return confirmedOn != null;
    }

    /** Whether a paper of this day may name it: from the day after the confirmation, so that a paper never changes after it was signed. */
    public boolean holdsOn(LocalDate day) {
        return confirmedOn != null && confirmedOn.isBefore(day);
    }

    /** Whether something waits for the second administrator. */
    public boolean isWaiting() {
        return newNumber != null;
    }

    /** “Nghị quyết số 12-NQ/TU ngày 03 tháng 5 năm 2024 của Tỉnh ủy về …”, without what is not known. */
    public String cite() {
        return cite(kind, number, issuedOn, subject);
    }

    /** The same as it waits for the second administrator. */
    public String citeNew() {
        return cite(kind, newNumber, newIssuedOn, newSubject == null ? subject : newSubject);
    }

    private static String cite(String kind, @Nullable String number, @Nullable LocalDate issuedOn, String subject) {
        return kind
                + (number == null ? "" : " số " + number)
                + (issuedOn == null ? "" : " " + VietnameseFormat.longDate(issuedOn))
                + (subject.isBlank() ? "" : " " + subject);
    }
}
