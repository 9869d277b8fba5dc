package vn.tungho.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

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
        @NotBlank(message = "Ghi họ tên người khiếu nại.") @Size(max = 120) String name,

        @Size(max = 20) @Nullable String phone,
        @Size(max = 120) @Nullable String email,

        @NotBlank(message = "Ghi địa chỉ để gửi văn bản trả lời.") @Size(max = 250) String address,

        @Positive(message = "Ghi số người cùng khiếu nại, ít nhất một.") int people,

        @Size(max = 2_000) String others,
        boolean hasRepresentativePaper,
        boolean isAuthorised,
        boolean hasAuthorisation,
        boolean isSigned) {
    @Holds(at = "others", message = "Ghi họ tên những người còn lại.")
    boolean isEverybodyNamed() {
        return people == 1 || !others.isBlank();
    }

    /** One person who signed himself. */
    public static Complainant one(String name, @Nullable String phone, String address) {
        return new Complainant(name, phone, null, address, 1, "", false, false, false, true);
    }
}
