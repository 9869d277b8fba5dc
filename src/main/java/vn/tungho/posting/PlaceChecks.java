package vn.tungho.posting;

import java.time.LocalDate;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/** What must be written down so that a posting can be proved later. */
public final class PlaceChecks {
    private PlaceChecks() {}

    /**
     * Refuses a proof with something missing or an impossible day.
     *
     * @param earliest the first day on which the list could hang
     * @param earliestIs what happened on that day, such as “ngày chốt danh sách”
     */
    public static void check(PlaceData data, LocalDate earliest, String earliestIs, LocalDate today) {
        require(data.placeName(), "nơi niêm yết");
        require(data.posterName(), "người dán danh sách");
        require(data.witnessName(), "người chứng kiến");
        if (data.postedOn().isAfter(today)) {
            throw new BusinessException("Ngày dán " + VietnameseFormat.date(data.postedOn())
                    + " còn ở phía trước. Hãy ghi sau khi đã dán.");
        }
        if (data.postedOn().isBefore(earliest)) {
            throw new BusinessException("Ngày dán " + VietnameseFormat.date(data.postedOn()) + " sớm hơn " + earliestIs
                    + " " + VietnameseFormat.date(earliest) + ". Hãy kiểm tra lại ngày.");
        }
    }

    private static void require(String value, String what) {
        if (value.isBlank()) {
            throw new BusinessException("Chưa ghi " + what + ".");
        }
    }
}
