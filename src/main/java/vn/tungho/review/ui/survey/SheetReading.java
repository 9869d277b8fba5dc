package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.html.Div;
import vn.tungho.review.CaseState;
import vn.tungho.review.SheetPage;
import vn.tungho.review.SheetService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.ui.ScoreExplanation;

/** A sheet to read: the classes step by step, and each answer with its points and article. */
class SheetReading extends Div {
    SheetReading(SheetPage page, SheetService sheets, StandardService standards, SheetFiles files) {
        addClassName("th-stack-v");
        var c = page.reviewCase();
        var facts = new FactList().fact("Trước đợt rà soát", StatusBadge.of(c.statusBefore()));
        if (c.surveyedOn() != null) {
            facts.fact("Khảo sát ngày", VietnameseFormat.date(c.surveyedOn()));
        }
        if (c.draftStatus() != null) {
            facts.fact("Theo phiếu", StatusBadge.of(c.draftStatus()));
        }
        if (c.postedStatus() != null) {
            facts.fact("Đã niêm yết", StatusBadge.of(c.postedStatus()));
        }
        if (c.objectedStatus() != null && c.objectedStatus() != c.postedStatus()) {
            facts.fact("Sau ý kiến của dân", StatusBadge.of(c.objectedStatus()));
        }
        if (c.approvedStatus() != null) {
            facts.fact("Đã công nhận", StatusBadge.of(c.approvedStatus()));
        }
        add(new Card(facts));
        var score = sheets.explain(c.caseId());
        if (score.isEmpty() || c.state() == CaseState.LISTED) {
            add(new EmptyState("Hộ này chưa có phiếu", "Phiếu hiện ở đây sau khi rà soát viên gửi."));
            return;
        }
        var flags = sheets.flags(c.caseId());
        if (!flags.isEmpty()) {
            add(new Card("Điểm cần xem lại trên phiếu", new FlagLines(flags)));
        }
        add(new Card("Phiếu khảo sát", files.links(c), new ScoreExplanation(score.get())));
        sheets.explainNext(c.caseId()).ifPresent(next -> add(SheetResult.next(standards, score.get(), next)));
    }
}
