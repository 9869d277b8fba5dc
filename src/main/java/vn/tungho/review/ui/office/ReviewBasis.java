package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.review.Review;
import vn.tungho.review.basis.BasisRemarks;
import vn.tungho.shared.ui.BasisNote;

/** What the results of a review rest on: the unconfirmed values behind them, and who answered for it when the year was opened. */
class ReviewBasis extends Div {
    ReviewBasis(OfficeDesk desk, Review review) {
        addClassName("th-stack-v");
        var parts = desk.remarks().ofReview(review.reviewId(), BasisRemarks.ANNUAL_TERMS);
        var accepted = desk.acceptances().find(review.provinceCode(), review.editionId(), review.year());
        add(new BasisNote(parts));
        accepted.ifPresent(a -> add(new Paragraph(a.words())));
        if (accepted.isEmpty() && !parts.isEmpty()) {
            add(new Paragraph("Chưa có chấp nhận bằng văn bản của giám sát cấp tỉnh cho năm " + review.year() + "."));
        }
        setVisible(accepted.isPresent() || !parts.isEmpty());
    }
}
