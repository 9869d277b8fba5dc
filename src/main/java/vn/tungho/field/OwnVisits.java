package vn.tungho.field;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.Visit;
import vn.tungho.assignment.VisitService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.BusinessException;

/** Finds the visit that a later record of the same person corrects or takes back. */
@Component
class OwnVisits {
    private final VisitService visits;
    private final ReceiptMapper receipts;
    private final CurrentUser current;

    OwnVisits(VisitService visits, ReceiptMapper receipts, CurrentUser current) {
        this.visits = visits;
        this.receipts = receipts;
        this.current = current;
    }

    /**
     * The visit of this key.
     *
     * @throws NotYet when it may still come
     * @throws BusinessException when it was refused, so that there is nothing to change
     */
    Visit require(UUID key) {
        var visit = visits.receipt(key.toString());
        if (visit.isPresent()) {
            return visit.get();
        }
        var isRefused = receipts.find(current.require().userId(), key.toString())
                .filter(r -> r.state() == ReceiptState.REJECTED)
                .isPresent();
        if (isRefused) {
            throw new BusinessException(
                    "Chuyến thăm cần sửa không được nhận nên không có gì để thay. Hãy mở chính bản ghi đó, sửa rồi gửi lại.");
        }
        throw new NotYet("Chuyến thăm cần sửa chưa đến. Ứng dụng sẽ gửi lại.");
    }
}
