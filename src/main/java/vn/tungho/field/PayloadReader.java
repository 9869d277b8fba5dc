package vn.tungho.field;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.BusinessException;

/** Reads what a device wrote, to the letter: no fraction is cut off, no missing number becomes nothing, and what is wrong is named. */
@Component
class PayloadReader {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("householdId", "Hộ"),
            Map.entry("visitedOn", "Ngày thăm"),
            Map.entry("purpose", "Mục đích"),
            Map.entry("situation", "Tình hình hộ"),
            Map.entry("moneyDong", "Tiền (đồng)"),
            Map.entry("goodsDong", "Hiện vật đáng giá (đồng)"),
            Map.entry("workDays", "Ngày công"),
            Map.entry("nextStep", "Bước tiếp theo"),
            Map.entry("latitude", "Vị trí"),
            Map.entry("longitude", "Vị trí"),
            Map.entry("caseId", "Phiếu"),
            Map.entry("corrects", "Chuyến thăm cần sửa"),
            Map.entry("visit", "Chuyến thăm cần rút"),
            Map.entry("answers", "Câu trả lời"));

    private final JsonMapper json;

    PayloadReader(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** @throws BusinessException that names the field which cannot be read */
    <T> T read(FieldRecord sent, Class<T> type) {
        try {
            var said = json.readValue(sent.payload(), type);
            if (said == null) {
                throw new BusinessException("Bản ghi từ máy trống. Hãy ghi lại.");
            }
            return said;
        } catch (JacksonException e) {
            var where = e.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .filter(FIELDS::containsKey)
                    .map(FIELDS::get)
                    .findFirst();
            throw new BusinessException(where.map(
                            field -> "Mục “" + field
                                    + "” không đọc được, ví dụ số lẻ ở chỗ chỉ ghi số đồng. Hãy mở bản ghi, sửa mục này rồi gửi lại.")
                    .orElse("Bản ghi từ máy không đọc được. Hãy cập nhật ứng dụng rồi ghi lại."));
        }
    }

    /** What can be read of it; empty when nothing can. */
    <T> Optional<T> tryRead(FieldRecord sent, Class<T> type) {
        try {
            return Optional.of(read(sent, type));
        } catch (BusinessException e) {
            return Optional.empty();
        }
    }
}
