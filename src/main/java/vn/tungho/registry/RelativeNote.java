package vn.tungho.registry;

import java.time.LocalDateTime;

/**
 * A household noted as one of a user's own relatives: that person does no duty on it.
 *
 * @param relation as it was written, such as "em ruột của chủ hộ"
 * @param notedBy the user name of whoever noted it
 */
public record RelativeNote(
        long userId,
        String fullName,
        long householdId,
        String headName,
        String villageName,
        String relation,
        String notedBy,
        LocalDateTime notedAt) {}
