package vn.tungho.review.ui.office;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.review.Certificate;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.VillageReview;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;

/** The signed decisions, and the certificates village by village and one by one. */
class Recognised extends Card {
    private final OfficeDesk desk;
    private final Review review;

    Recognised(OfficeDesk desk, Review review) {
        super("Quyết định và giấy chứng nhận");
        this.desk = desk;
        this.review = review;
        var id = review.reviewId();
        var decisions = desk.decisions().ofReview(id);
        if (decisions.isEmpty()) {
            add(new Paragraph("Chưa ký quyết định."));
            return;
        }
        if (desk.seesWhole(review)) {
            var papers = new Files();
            decisions.forEach(d -> papers.paper(
                    d.number() + " ngày " + VietnameseFormat.date(d.decidedOn()) + ": "
                            + d.kind().label() + " (" + VietnameseFormat.number(d.households()) + " hộ)",
                    "quyet-dinh-" + id + "-" + d.kind().name().toLowerCase(java.util.Locale.ROOT),
                    () -> desk.recognition().decision(id, d.kind(), null)));
            add(papers);
        }
        var scope = desk.person().scope();
        for (var village : desk.villages().ofReview(id)) {
            if (scope.covers(village.area())) {
                var certificates = desk.decisions().certificates(id, village.villageCode());
                if (!certificates.isEmpty()) {
                    add(village(village, certificates));
                }
            }
        }
    }

    private Details village(VillageReview village, List<Certificate> certificates) {
        var id = review.reviewId();
        var body = new Div(new Files()
                .paper(
                        "Cả thôn trong một tệp",
                        "giay-chung-nhan-" + village.villageCode(),
                        () -> desk.recognition().certificates(id, village.villageCode())));
        body.addClassName("th-stack-v");
        var details = new Details(village.villageName() + ": " + certificates.size() + " giấy chứng nhận", body);
        details.addOpenedChangeListener(e -> {
            if (e.isOpened() && body.getComponentCount() == 1) {
                var names = desk.villages().cases(village.villageReviewId()).stream()
                        .collect(Collectors.toMap(ReviewCase::caseId, ReviewCase::headName));
                var each = new Files();
                certificates.forEach(c -> each.paper(
                        c.number() + " – " + names.getOrDefault(c.caseId(), "") + " – "
                                + c.povertyStatus().label(),
                        "giay-chung-nhan-" + c.certificateId(),
                        () -> desk.recognition().certificate(id, c.certificateId())));
                body.add(each);
            }
        });
        return details;
    }
}
