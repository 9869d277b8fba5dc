package vn.tungho.field;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.VisitService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.BusinessException;

/** A photo of a visit: a record of its own, so that a weak signal never holds up the visit. */
@Component
class PhotoHandler implements RecordHandler {
    private final VisitService visits;
    private final ReceiptMapper receipts;
    private final CurrentUser current;

    PhotoHandler(VisitService visits, ReceiptMapper receipts, CurrentUser current) {
        this.visits = visits;
        this.receipts = receipts;
        this.current = current;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PHOTO;
    }

    @Override
    public Optional<About> about(FieldRecord sent) {
        return receipts.find(current.require().userId(), visitKey(sent)).map(r -> new About(r.subject(), r.area()));
    }

    @Override
    public Effect take(FieldRecord sent) {
        if (sent.payload().length == 0) {
            throw new BusinessException(
                    "Ảnh này không còn dữ liệu trên máy, nên không nhận được. Chuyến thăm không đổi.");
        }
        if (!sent.epoch().endsWith(RecordWriter.sha256(sent.payload()))) {
            throw new NotYet("Ảnh đến không nguyên vẹn. Ứng dụng sẽ gửi lại.");
        }
        var visit = visits.receipt(visitKey(sent));
        if (visit.isEmpty()) {
            var refused = receipts.find(current.require().userId(), visitKey(sent))
                    .filter(r -> r.state() == ReceiptState.REJECTED)
                    .isPresent();
            if (refused) {
                throw new BusinessException(
                        "Chuyến thăm của ảnh này không được nhận, nên ảnh được giữ riêng cùng với bản ghi đó.");
            }
            throw new NotYet("Chuyến thăm của ảnh này chưa đến. Ứng dụng sẽ gửi ảnh sau.");
        }
        visits.addPhoto(
                visit.get().visitId(),
                "anh-" + sent.key().toString().substring(0, 8) + ".jpg",
                sent.mediaType(),
                sent.payload());
        return Effect.accepted(visit.get().visitId());
    }

    private static String visitKey(FieldRecord sent) {
        return sent.epoch().split(" ", 2)[0];
    }
}
