package vn.tungho.review.ui.list;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.Applicant;
import vn.tungho.review.CaseFilter;
import vn.tungho.review.CaseSource;
import vn.tungho.review.LedgerService;
import vn.tungho.review.ListService;
import vn.tungho.review.Review;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.VillageReviewService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.standard.StandardService;
import vn.tungho.worklist.ui.TaskFrame;

/** The list in the making: those on the register, the applicants, and at the end the act that closes it. */
@StyleSheet("context://css/review-field.css")
class ListPanel extends Div {
    private static final int ALL = 100_000;

    private final long reviewId;
    private final Services services;
    private final TaskFrame frame;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();

    /** What the parts of this page work with. */
    @org.springframework.stereotype.Component
    record Services(
            ListService lists,
            LedgerService ledger,
            VillageReviewService villages,
            HouseholdService households,
            StandardService standards,
            AreaDirectory areas,
            ListDocuments documents,
            DraftStore drafts,
            CurrentUser current,
            AppClock clock) {
        long userId() {
            return current.require().userId();
        }

        List<ReviewCase> cases(long reviewId) {
            return ledger.page(new CaseFilter(reviewId, null, false, null, 0, ALL));
        }
    }

    ListPanel(long reviewId, Services services, TaskFrame frame) {
        this.reviewId = reviewId;
        this.services = services;
        this.frame = frame;
        addClassName("th-stack-v");
        body.addClassName("th-stack-v");
        add(errors, body);
        showList();
    }

    private void showList() {
        errors.clear();
        body.removeAll();
        var review = services.ledger().review(reviewId);
        var cases = services.cases(reviewId);
        var applicants = services.lists().applicants(reviewId);
        body.add(
                new RegisterPart(cases, services.villages().ofReview(reviewId)),
                new ApplicantsPart(review, applicants, services, this::showList, frame),
                new Card("Bản in", services.documents().listLinks(review)));
        frame.mainAction("Kiểm tra danh sách", () -> showCheck(review, cases, applicants));
    }

    private void showCheck(Review review, List<ReviewCase> cases, List<Applicant> applicants) {
        errors.clear();
        body.removeAll();
        var refused = applicants.stream().filter(a -> !a.isListed()).count();
        var register =
                cases.stream().filter(c -> c.source() == CaseSource.REGISTER).toList();
        var check = new CheckAnswers(
                        cases.size()
                                + " hộ sẽ được khảo sát. Sau khi chốt, hộ khác chỉ được thêm khi có ý kiến lúc niêm yết"
                                + " hoặc rà soát thường xuyên.",
                        "Chốt danh sách",
                        this::close,
                        this::showList)
                .answer("Xã", services.areas().commune(review.communeCode()).name())
                .answer("Hộ nghèo trong sổ bộ", count(register, PovertyStatus.POOR) + " hộ")
                .answer("Hộ cận nghèo trong sổ bộ", count(register, PovertyStatus.NEAR_POOR) + " hộ")
                .answer("Có giấy đề nghị, vào danh sách", (applicants.size() - refused) + " hộ")
                .answer("Có giấy đề nghị, trả lời bằng văn bản", refused + " hộ");
        body.add(check);
        frame.checking(check);
    }

    private void close() {
        try {
            var count = services.lists().close(reviewId);
            frame.done("Đã chốt danh sách " + count + " hộ.");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private static long count(List<ReviewCase> cases, PovertyStatus status) {
        return cases.stream().filter(c -> c.statusBefore() == status).count();
    }

    /** A line in grey. */
    static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassName("th-muted");
        return words;
    }
}
