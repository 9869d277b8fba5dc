package vn.tungho.posting;

import java.time.LocalDate;
import vn.tungho.shared.BusinessException;

/** What must be written down so that a posting can be proved later. */
final class PlaceChecks {
    private PlaceChecks() {}

    static void check(PlaceData data, LocalDate frozenOn, LocalDate today) {
        require(data.placeName(), "nơi niêm yết");
        require(data.posterName(), "người dán danh sách");
        require(data.witnessName(), "người chứng kiến");
        if (data.postedOn().isAfter(today)) {
            throw new BusinessException(
                    "Ngày niêm yết " + data.postedOn() + " còn ở phía trước. Hãy ghi sau khi đã dán.");
        }
        if (data.postedOn().isBefore(frozenOn)) {
            throw new BusinessException("Ngày niêm yết " + data.postedOn() + " sớm hơn ngày chốt danh sách " + frozenOn
                    + ". Hãy kiểm tra lại ngày.");
        }
    }

    private static void require(String value, String what) {
        if (value.isBlank()) {
            throw new BusinessException("Chưa ghi " + what + ".");
        }
    }
}
