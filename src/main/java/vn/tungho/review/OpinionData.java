package vn.tungho.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tungho.shared.valid.Holds;

/**
 * The province's written answer.
 *
 * @param villageCodes the villages that have to be reviewed again; none when it agrees
 */
public record OpinionData(
        @NotBlank(message = "Ghi số văn bản trả lời, ví dụ 812/UBND-NN.") String number,

        @NotNull(message = "Chọn đồng ý hay yêu cầu rà soát lại.") Boolean agreed,

        @Size(max = 2_000) String content,

        @NotNull(message = "Chọn các thôn phải rà soát lại.") List<String> villageCodes) {
    public OpinionData {
        villageCodes = List.copyOf(villageCodes);
    }

    @Holds(at = "villageCodes", message = "Chọn ít nhất một thôn phải rà soát lại.")
    boolean isSomewhere() {
        return agreed || !villageCodes.isEmpty();
    }

    @Holds(at = "content", message = "Ghi nội dung phải rà soát lại.")
    boolean isSaidWhat() {
        return agreed || !content.isBlank();
    }
}
