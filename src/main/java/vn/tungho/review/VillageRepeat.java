package vn.tungho.review;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.TermQuestionService;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.RepeatGate;
import vn.tungho.posting.RepeatService;
import vn.tungho.shared.BusinessException;

/** Until when a village's list may hang again, and that the commune does not go on while one is short (R-HOLIDAY-ENDED). */
@Component
class VillageRepeat implements RepeatGate {
    private final ReviewMapper reviews;
    private final PostingService postings;
    private final RepeatService repeats;
    private final TermQuestionService questions;

    VillageRepeat(
            ReviewMapper reviews,
            @org.springframework.context.annotation.Lazy PostingService postings,
            @org.springframework.context.annotation.Lazy RepeatService repeats,
            TermQuestionService questions) {
        this.reviews = reviews;
        this.postings = postings;
        this.repeats = repeats;
        this.questions = questions;
    }

    @Override
    public Optional<String> whyNot(long villageReviewId) {
        var village = reviews.findVillage(villageReviewId).orElse(null);
        if (village == null) {
            return Optional.empty();
        }
        var review = reviews.findById(village.reviewId()).orElseThrow();
        if (review.kind() == ReviewKind.IN_YEAR) {
            return village.finishedOn() == null
                    ? Optional.empty()
                    : Optional.of(
                            "Kết quả của thôn đã chuyển sang bước quyết định từng đề nghị, nên không treo lại trên hệ thống được.");
        }
        return switch (review.step()) {
            case LISTING, ASSIGNING, VILLAGES, CONSOLIDATING, REPORTING -> Optional.empty();
            case OPINION, SIGNING ->
                Optional.of(
                        "Xã đã báo cáo Chủ tịch UBND tỉnh, nên không treo lại trên hệ thống được. Nếu phải làm lại, đề nghị tỉnh"
                                + " yêu cầu rà soát lại thôn này.");
            case CERTIFYING, DONE ->
                Optional.of(
                        "Quyết định công nhận đã ký, nên không treo lại được. Quyết định chỉ sửa được qua khiếu nại hoặc bởi người"
                                + " có thẩm quyền.");
        };
    }

    /** Refuses to go on while a village's list hangs again, or while nobody has answered that it hung short. */
    void requireSettled(long reviewId) {
        var villages = reviews.villages(reviewId).stream()
                .map(VillageReview::villageReviewId)
                .toList();
        repeats.underWay(villages).stream().findFirst().ifPresent(p -> {
            throw new BusinessException(
                    "“" + p.title() + "” còn đang treo lại cho đủ ngày. Hãy chờ công chức xác nhận đã treo đủ.");
        });
        questions.requireAnswered("posting", postingsOf(villages));
    }

    private Collection<Long> postingsOf(Collection<Long> villageReviewIds) {
        return postings.ofSubjects(villageReviewIds).stream()
                .map(Posting::postingId)
                .toList();
    }
}
