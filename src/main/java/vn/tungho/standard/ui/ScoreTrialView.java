package vn.tungho.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.standard.Edition;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.StandardService;

/** Tries out the sheets for an imagined household: every answer with its rule, points and article, and the next edition. */
@Route(StandardPages.TRIAL)
@PageTitle("Thử tính điểm")
@PermitAll
@StyleSheet("context://css/standard.css")
class ScoreTrialView extends Div {
    private final StandardService standards;
    private final Select<Edition> edition = new Select<>();
    private final Select<Region> region = new Select<>();
    private final Select<AreaType> area = new Select<>();
    private final AnswerForm form = new AnswerForm(this::showScore);
    private final Div score = new Div();

    ScoreTrialView(StandardService standards, AppClock clock) {
        this.standards = standards;
        addClassName("th-standard");
        var today = clock.today().getYear();
        edition.setLabel("Bộ chuẩn");
        edition.setItems(standards.editions());
        edition.setItemLabelGenerator(Edition::name);
        edition.setValue(standards.editions().stream()
                .filter(e -> e.covers(today))
                .findFirst()
                .orElse(standards.editions().getFirst()));
        region.setLabel("Vùng");
        region.setItems(Region.values());
        region.setItemLabelGenerator(Region::label);
        region.setValue(Region.NORTH_CENTRAL_COAST);
        area.setLabel("Khu vực");
        area.setItems(AreaType.values());
        area.setItemLabelGenerator(AreaType::label);
        area.setValue(AreaType.RURAL);
        edition.addValueChangeListener(e -> ask());
        region.addValueChangeListener(e -> ask());
        area.addValueChangeListener(e -> ask());
        var place = new Div(edition, region, area);
        place.addClassName("th-filters");
        var parts = new Div(form, score);
        parts.addClassName("th-std-trial");
        score.addClassName("th-std-result");
        score.getElement().setAttribute("aria-live", "polite");
        var header = new PageHeader(
                "Thử tính điểm",
                "Không lưu gì cả: dùng để xem một câu trả lời được tính bao nhiêu điểm và vì sao.",
                new Button("Xóa các câu trả lời", e -> form.clear(sheets())));
        add(header, place, parts);
        ask();
    }

    private vn.tungho.standard.SheetForm sheets() {
        return standards.sheetForm(edition.getValue().editionId(), region.getValue(), area.getValue());
    }

    private void ask() {
        form.show(sheets());
        showScore();
    }

    private void showScore() {
        score.removeAll();
        var editionId = edition.getValue().editionId();
        var result = standards.score(editionId, region.getValue(), area.getValue(), form.answers());
        score.add(new Card("Kết quả", new ScoreExplanation(result)));
        standards
                .dryRun(editionId, region.getValue(), area.getValue(), form.answers())
                .ifPresent(next -> score.add(nextEdition(editionId, next)));
    }

    private Card nextEdition(String editionId, ScoreResult next) {
        var name = standards.edition(next.editionId()).name();
        var fresh = standards.newNeeds(next.editionId(), editionId);
        var news = standards.indicators(next.editionId()).stream()
                .filter(i -> fresh.contains(i.indicatorNo()))
                .map(i -> i.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new Card(
                "Nếu theo " + name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1),
                new Paragraph("Cùng các câu trả lời đó. Chỉ số mới chưa được hỏi: " + news + "."),
                new ScoreExplanation(next));
    }
}
