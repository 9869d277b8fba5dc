package vn.tungho.review;

import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Finds reviews, villages and cases within what the person at work may see. */
@Component
class ReviewAccess {
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final CurrentUser currentUser;

    ReviewAccess(ReviewMapper reviews, CaseMapper cases, CurrentUser currentUser) {
        this.reviews = reviews;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    Person person() {
        return currentUser.require();
    }

    Review review(long reviewId) {
        var review = reviews.findById(reviewId).orElseThrow(() -> notFound("đợt rà soát"));
        return requireSeen(review, review.area(), "đợt rà soát");
    }

    VillageReview village(long villageReviewId) {
        var village = reviews.findVillage(villageReviewId).orElseThrow(() -> notFound("thôn"));
        return requireSeen(village, village.area(), "thôn");
    }

    ReviewCase reviewCase(long caseId) {
        var found = cases.findById(caseId).orElseThrow(() -> notFound("hộ"));
        return requireSeen(found, found.area(), "hộ");
    }

    /** A person of a village sees the commune's review as a whole, though not the other villages' households. */
    private <T> T requireSeen(T found, Area area, String what) {
        var person = currentUser.require();
        var scope = person.scope();
        var communeOfAVillage =
                area.villageCode() == null && person.grants().stream().anyMatch(g -> area.contains(g.area()));
        if (!scope.covers(area) && !communeOfAVillage) {
            throw notFound(what);
        }
        return found;
    }

    private static BusinessException notFound(String what) {
        return new BusinessException("Không tìm thấy " + what + " này trong địa bàn của bạn.");
    }
}
