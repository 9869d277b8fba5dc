package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Who complains.
 *
 * @param name the complainant, or the representative of several
 * @param others names of the others, separated by line breaks or commas
 * @param hasRepresentativePaper all signed a paper that names the representative
 * @param isAuthorised somebody else complains for him
 * @param hasAuthorisation the authorisation is notarised or certified (Mẫu 02)
 */
public record Complainant(
        String name,
        @Nullable String phone,
        @Nullable String email,
        String address,
        int people,
        String others,
        boolean hasRepresentativePaper,
        boolean isAuthorised,
        boolean hasAuthorisation,
        boolean isSigned) {
    /** One person who signed himself. */
    public static Complainant one(String name, @Nullable String phone, String address) {
        return new Complainant(name, phone, null, address, 1, "", false, false, false, true);
    }
}
