package vn.tungho.review;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.publication.NewPublication;
import vn.tungho.publication.PublicationService;
import vn.tungho.publication.PublicationSource;
import vn.tungho.publication.PublishedResult;

/** Has the households recognised by a yearly review made public (Luật 10/2022/QH15 Điều 11). */
@Component
class RecognitionPublisher {
    private final PublicationService publications;
    private final ReviewMapper reviews;

    RecognitionPublisher(PublicationService publications, ReviewMapper reviews) {
        this.publications = publications;
        this.reviews = reviews;
    }

    /** Those on the list and those who left it; asked once more, it changes nothing. */
    void publish(Review review, List<RecognitionDecision> signed, List<ReviewCase> cases) {
        var villages = reviews.villages(review.reviewId()).stream()
                .collect(Collectors.toMap(VillageReview::villageReviewId, VillageReview::villageName));
        publications.open(new NewPublication(
                PublicationSource.ANNUAL,
                review.reviewId(),
                review.area(),
                "Kết quả rà soát cuối năm " + review.year() + ", dùng cho năm " + (review.year() + 1),
                signed.stream().map(RecognitionDecision::number).toList(),
                signed.getFirst().decidedOn(),
                signed.getFirst().decidedOn(),
                cases.stream()
                        .filter(c -> c.latestStatus().onList()
                                || DecisionService.transition(c).isEscape())
                        .map(c -> new NewPublication.Line(
                                c.villageCode(),
                                villages.getOrDefault(c.villageReviewId(), ""),
                                c.householdId(),
                                c.headName(),
                                PublishedResult.of(c.statusBefore(), c.latestStatus())))
                        .toList()));
    }
}
