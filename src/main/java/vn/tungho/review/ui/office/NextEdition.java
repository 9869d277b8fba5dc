package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.review.CaseFilter;
import vn.tungho.review.ReviewCase;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;

/** A dry run under the next standard: how many households would have another class. Decides nothing. */
class NextEdition extends Card {
    private static final int MOST = 5_000;

    NextEdition(OfficeDesk desk, long reviewId) {
        super("Nếu tính theo bộ chuẩn kế tiếp");
        var known = desk.ledger().page(new CaseFilter(reviewId, null, false, null, 0, MOST)).stream()
                .filter(c -> c.nextStatus() != null)
                .toList();
        if (known.isEmpty()) {
            add(new Paragraph("Chưa tính thử được cho hộ nào."));
            return;
        }
        var differing =
                known.stream().filter(c -> c.nextStatus() != c.latestStatus()).toList();
        add(new Paragraph("Tính thử " + VietnameseFormat.number(known.size()) + " hộ có đủ câu trả lời: "
                + VietnameseFormat.number(differing.size())
                + " hộ sẽ khác loại. Chỉ để biết trước, không dùng để quyết định năm nay."));
        add(new FactList()
                .fact("Thành hộ nghèo", count(differing, PovertyStatus.POOR))
                .fact("Thành hộ cận nghèo", count(differing, PovertyStatus.NEAR_POOR))
                .fact("Ra khỏi danh sách", count(differing, PovertyStatus.NOT_POOR)));
    }

    private static String count(java.util.List<ReviewCase> cases, PovertyStatus status) {
        return VietnameseFormat.number(
                cases.stream().filter(c -> c.nextStatus() == status).count());
    }
}
