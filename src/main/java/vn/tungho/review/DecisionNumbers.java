package vn.tungho.review;

import jakarta.validation.constraints.NotBlank;
import vn.tungho.shared.valid.Holds;

/** The numbers of the two decisions that a chair signs. */
public record DecisionNumbers(
        @NotBlank(message = "Ghi số quyết định thứ nhất, ví dụ 12/QĐ-UBND.") String listed,

        @NotBlank(message = "Ghi số quyết định thứ hai, ví dụ 13/QĐ-UBND.") String escaped) {
    @Holds(at = "escaped", message = "Hai quyết định phải mang hai số khác nhau.")
    boolean isEachItsOwn() {
        return !listed.strip().equalsIgnoreCase(escaped.strip());
    }
}
