package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.tungho.review.CaseState;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressRing;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** An enumerator's households: how many are done, those still open first, found by name. */
@StyleSheet("context://css/review-field.css")
class HouseholdsToSurvey extends Div {
    private final List<ReviewCase> cases;
    private final Map<String, String> villageNames;
    private final TextField text = new TextField();
    private final Div rows = new Div();

    /** {@code villageNames} by village code; the name is shown when there is more than one. */
    HouseholdsToSurvey(List<ReviewCase> cases, Map<String, String> villageNames) {
        this.cases = cases;
        this.villageNames = villageNames;
        addClassName("th-stack-v");
        rows.addClassName("th-stack-v");
        if (cases.isEmpty()) {
            add(new EmptyState(
                    "Không còn hộ nào chờ bạn khảo sát",
                    "Khi Ban Chỉ đạo giao hộ hoặc cuộc họp yêu cầu chấm lại, hộ sẽ hiện ở đây."));
            return;
        }
        text.setPlaceholder("Tìm tên chủ hộ");
        text.setAriaLabel("Tìm tên chủ hộ");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(e -> show());
        text.setWidthFull();
        add(head(), text, rows);
        show();
    }

    private Component head() {
        var done = cases.stream().filter(c -> c.state() != CaseState.LISTED).count();
        var left = cases.size() - done;
        var words = new Span(left == 0 ? "Đã khảo sát xong" : "Còn " + left + " hộ chưa khảo sát");
        words.addClassName("th-strong");
        var head = new Div(new ProgressRing(done, cases.size(), "hộ đã khảo sát"), words);
        head.addClassNames("th-card", "th-survey-head");
        return head;
    }

    private void show() {
        rows.removeAll();
        var plain = TextNormalizer.plain(text.getValue());
        var shown = cases.stream()
                .filter(c -> TextNormalizer.plain(c.headName()).contains(plain))
                .sorted(Comparator.comparing((ReviewCase c) -> c.state() != CaseState.LISTED))
                .toList();
        if (shown.isEmpty()) {
            rows.add(new EmptyState("Không thấy hộ nào", "Thử gõ ít chữ hơn; gõ không dấu cũng được."));
        }
        section(
                "Chưa khảo sát",
                shown.stream().filter(c -> c.state() == CaseState.LISTED).toList());
        section(
                "Đã gửi phiếu",
                shown.stream().filter(c -> c.state() != CaseState.LISTED).toList());
    }

    private void section(String title, List<ReviewCase> part) {
        if (part.isEmpty()) {
            return;
        }
        var list = new Div(new H2(title + " (" + part.size() + ")"));
        list.addClassName("th-survey-list");
        part.forEach(c -> list.add(card(c)));
        rows.add(list);
    }

    private PathLink card(ReviewCase c) {
        var name = new Span(c.headName());
        name.addClassName("th-strong");
        var village = villageNames.size() > 1 ? villageNames.getOrDefault(c.villageCode(), "") + " · " : "";
        var words = new Span(
                village + c.memberCount() + " người · " + c.source().label().toLowerCase(java.util.Locale.ROOT));
        words.addClassName("th-muted");
        var left = new Div(name, words);
        left.addClassName("th-survey-words");
        var state = c.state() == CaseState.LISTED
                ? new StatusBadge("Làm phiếu", Tone.NEUTRAL, "›")
                : new StatusBadge("Đã gửi", Tone.GOOD);
        var link = new PathLink("", ReviewPages.sheet(c.caseId()));
        link.addClassNames("th-card", "th-survey-card");
        link.add(left, state);
        return link;
    }
}
