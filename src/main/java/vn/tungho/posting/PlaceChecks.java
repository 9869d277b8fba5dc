package vn.tungho.posting;

import java.time.LocalDate;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.valid.RecordRules;

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
        RecordRules.check(data);
        if (data.postedOn().isAfter(today)) {
            throw new BusinessException("Ngày dán " + VietnameseFormat.date(data.postedOn())
                    + " còn ở phía trước. Hãy ghi sau khi đã dán.");
        }
        if (data.postedOn().isBefore(earliest)) {
            throw new BusinessException("Ngày dán " + VietnameseFormat.date(data.postedOn()) + " sớm hơn " + earliestIs
                    + " " + VietnameseFormat.date(earliest) + ". Hãy kiểm tra lại ngày.");
        }
    }
}
