package vn.tungho.review.ui.village;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.coherence.StoredFlag;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.review.ui.survey.FlagLines;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PathLink;

/** The households whose sheet has something that does not fit, for the committee and the Fatherland Front's monitors. */
class FlaggedSheets extends Card {
    FlaggedSheets(List<ReviewCase> cases, List<StoredFlag> flags) {
        super("Phiếu có điểm cần xem lại");
        var byCase = flags.stream().collect(Collectors.groupingBy(StoredFlag::caseId));
        if (byCase.isEmpty()) {
            add(new Paragraph("Chưa thấy phiếu nào có câu trả lời không khớp nhau hoặc khác với sổ bộ."));
            return;
        }
        var open = byCase.values().stream()
                .filter(of -> of.stream().anyMatch(StoredFlag::isOpen))
                .count();
        add(new Paragraph(
                byCase.size() + " phiếu có câu trả lời không khớp nhau, khác với sổ bộ hoặc khác với mức thiếu hụt"
                        + " suy ra từ Phiếu B1; " + open + " phiếu trong đó chưa có lời giải thích của rà soát viên."));
        cases.forEach(c -> {
            var ofCase = byCase.get(c.caseId());
            if (ofCase != null) {
                add(line(c, ofCase));
            }
        });
    }

    private static Component line(ReviewCase c, List<StoredFlag> flags) {
        var words = new Div(new FlagLines(flags), new PathLink("Xem phiếu", ReviewPages.sheet(c.caseId())));
        return new Details(c.headName() + ": " + flags.size() + " điểm", words);
    }
}
