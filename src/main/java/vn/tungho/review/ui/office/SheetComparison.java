package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetPurpose;
import vn.tungho.review.SurveySheet;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;
import vn.tungho.standard.ScoreLine;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.StandardService;

/** The first sheet and the second look beside each other, line by line, the differences marked. */
@StyleSheet("context://css/office.css")
class SheetComparison extends Card {
    private final long objectionId;
    private final ReviewCase reviewCase;
    private final ScoreResult second;
    private final Optional<ScoreResult> first;
    private final Checkbox everything = new Checkbox("Hiện cả các câu giống nhau");
    private final Div table = new Div();

    SheetComparison(OfficeDesk desk, StandardService standard, long objectionId) {
        super("Phiếu lần đầu và phiếu phúc tra");
        this.objectionId = objectionId;
        reviewCase = desk.ledger().find(desk.reverifications().find(objectionId).caseId());
        var review = desk.ledger().review(reviewCase.reviewId());
        var region = desk.areas().commune(review.communeCode()).region();
        second = standard.score(
                review.editionId(),
                region,
                review.areaType(),
                desk.reverifications().sheet(objectionId).answers());
        first = desk.overview().sheets(reviewCase.caseId()).stream()
                .filter(s -> s.purpose() == SheetPurpose.SURVEY)
                .reduce((a, b) -> b)
                .map(SurveySheet::answers)
                .map(a -> standard.score(review.editionId(), region, review.areaType(), a));
        everything.addValueChangeListener(e -> show());
        add(new TextTable("", "Kết quả đã niêm yết", "Phúc tra")
                .row(TextTable.text("Loại hộ"), StatusBadge.of(posted()), StatusBadge.of(found()))
                .row("Điểm B1", first.map(s -> "" + s.aScore()).orElse("chưa khảo sát"), "" + second.aScore())
                .row("Điểm B2", first.map(s -> "" + s.bScore()).orElse("chưa khảo sát"), "" + second.bScore()));
        if (first.isPresent()) {
            add(everything);
        }
        add(table);
        show();
    }

    long objectionId() {
        return objectionId;
    }

    ReviewCase reviewCase() {
        return reviewCase;
    }

    /** The class that stands when nothing changes. */
    PovertyStatus posted() {
        var posted = reviewCase.postedStatus();
        return posted == null ? reviewCase.statusBefore() : posted;
    }

    /** The class the second look leads to. */
    PovertyStatus found() {
        return second.status();
    }

    private void show() {
        table.removeAll();
        var rows = rows();
        var differing = rows.stream().filter(Row::differs).toList();
        var shown = everything.getValue() || first.isEmpty() ? rows : differing;
        table.add(new Paragraph(
                first.isEmpty()
                        ? "Hộ này chưa được khảo sát lần đầu; dưới đây là phiếu phúc tra."
                        : differing.isEmpty()
                                ? "Hai phiếu giống nhau ở mọi câu."
                                : differing.size() + " câu có câu trả lời khác nhau."));
        if (shown.isEmpty()) {
            return;
        }
        var lines = new TextTable("Câu hỏi", "Lần đầu", "Phúc tra", "");
        shown.forEach(r -> lines.row(TextTable.text(r.question()), answer(r.first()), answer(r.second()), mark(r)));
        table.add(lines);
    }

    private List<Row> rows() {
        var before = byItem(first.map(ScoreResult::lines).orElse(List.of()));
        var after = byItem(second.lines());
        var codes = new LinkedHashSet<String>();
        second.lines().forEach(l -> codes.add(l.itemCode()));
        before.keySet().stream().sorted().forEach(codes::add);
        var rows = new ArrayList<Row>();
        for (var code : codes) {
            var a = before.get(code);
            var b = after.get(code);
            rows.add(new Row(b != null ? b.question() : a == null ? code : a.question(), a, b));
        }
        return rows;
    }

    private static Map<String, ScoreLine> byItem(List<ScoreLine> lines) {
        return lines.stream().collect(Collectors.toMap(ScoreLine::itemCode, l -> l, (x, y) -> y));
    }

    private static Component answer(@Nullable ScoreLine line) {
        return TextTable.text(line == null ? null : line.answer() + " (" + line.points() + " điểm)");
    }

    private Component mark(Row row) {
        return first.isPresent() && row.differs()
                ? new StatusBadge("khác", Tone.WARN, "≠")
                : TextTable.text(first.isEmpty() ? " " : "như nhau");
    }

    /** One question with both answers. */
    private record Row(
            String question,
            @Nullable ScoreLine first,
            @Nullable ScoreLine second) {
        boolean differs() {
            return first == null || second == null || !first.answer().equals(second.answer());
        }
    }
}
