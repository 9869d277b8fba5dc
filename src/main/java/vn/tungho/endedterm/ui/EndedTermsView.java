package vn.tungho.endedterm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Every question about an ended term of the person's area with its answer, for those who answer, oversee and monitor. */
@Route(EndedTermsView.PATH)
@PageTitle("Thời hạn hết sớm · Từng Hộ")
@RolesAllowed({
    "ADMINISTRATOR",
    "PROVINCE_OVERSEER",
    "PROVINCE_CHAIR_OFFICE",
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "FRONT_MONITOR"
})
public class EndedTermsView extends Div implements BeforeEnterObserver {
    /** The page's path. */
    public static final String PATH = "thoi-han-het-som";

    private final TermDesk desk;
    private final Select<TermQuestion.State> state = new Select<>();
    private final KeysetList<TermQuestion> list;

    EndedTermsView(TermDesk desk) {
        this.desk = desk;
        list = new KeysetList<>(
                (after, limit) -> desk.questions()
                        .page(state.getValue(), after == null ? Long.MAX_VALUE : after.termQuestionId(), limit),
                this::card,
                () -> new EmptyState(
                        "Không có thời hạn nào phải hỏi lại",
                        "Khi một ngày nghỉ được nhập sau khi thời hạn đã hết, thời hạn đó hiện ở đây để người phụ trách trả lời."));
        state.setLabel("Trạng thái");
        state.setItems(TermQuestion.State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Tất cả");
        state.setItemLabelGenerator(s -> s == null ? "Tất cả" : s.label());
        state.addValueChangeListener(e -> list.reload());
        var filters = new Div(state);
        filters.addClassNames("th-filters", "th-no-print");
        add(
                new PageHeader(
                        "Thời hạn hết sớm",
                        "Ngày nghỉ nhập muộn làm những thời hạn này lẽ ra phải dài hơn. Không việc đã làm nào tự thay đổi; người phụ trách"
                                + " làm lại phần thiếu hoặc ghi lý do giữ nguyên."),
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Component card(TermQuestion question) {
        var card = new Div(
                new H2(question.headline()),
                new StatusBadge(question.state().label(), tone(question.state())),
                desk.facts(question),
                answer(question),
                desk.links(question));
        card.addClassNames("th-card", "th-stack-v");
        return card;
    }

    private static Paragraph answer(TermQuestion question) {
        return new Paragraph(
                switch (question.state()) {
                    case OPEN -> "Chờ trả lời: " + question.role().label() + ".";
                    case IN_TIME -> "Việc đã xong trong cả thời hạn ngắn hơn, nên không ai phải trả lời.";
                    case WITHDRAWN -> "Lịch đã đổi lại, không còn phải trả lời.";
                    case REPEATED, STANDS ->
                        question.answeredByName() + " trả lời lúc "
                                + VietnameseFormat.dateTime(Objects.requireNonNull(question.answeredAt())) + ": "
                                + question.answer();
                });
    }

    private static Tone tone(TermQuestion.State state) {
        return switch (state) {
            case OPEN -> Tone.WARN;
            case REPEATED -> Tone.GOOD;
            case STANDS -> Tone.INFO;
            case IN_TIME, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
