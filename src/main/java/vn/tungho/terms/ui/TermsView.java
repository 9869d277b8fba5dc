package vn.tungho.terms.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.TermVersions;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.terms.TermChangeService;

/** Every legal term with its article; administrators propose changes here and confirm those of others. */
@Route(TermPages.TERMS)
@PageTitle("Thời hạn theo luật · Từng Hộ")
@RolesAllowed({"ADMINISTRATOR", "PROVINCE_OVERSEER"})
@StyleSheet("context://css/standard.css")
class TermsView extends Div implements BeforeEnterObserver {
    private static final int HISTORY = 50;

    private final CalendarService calendar;
    private final TermVersions versions;
    private final TermChangeService changes;
    private final CurrentUser currentUser;
    private final TextField search = new TextField("Tìm thời hạn");
    private final Div waiting = new Div();
    private final Div terms = new Div();

    TermsView(CalendarService calendar, TermVersions versions, TermChangeService changes, CurrentUser currentUser) {
        this.calendar = calendar;
        this.versions = versions;
        this.changes = changes;
        this.currentUser = currentUser;
        addClassNames("th-standard", "th-stack-v");
        terms.addClassName("th-stack-v");
        search.setPlaceholder("Ví dụ: niêm yết, khiếu nại, Điều 28");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> showTerms());
        search.setWidthFull();
        add(
                new PageHeader(
                        "Thời hạn theo luật",
                        "Mọi giấy tờ, màn hình và ngày hạn lấy số ngày từ đây. Một quản trị viên đề nghị, người khác xác nhận."),
                waiting,
                search,
                terms);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        waiting.removeAll();
        waiting.add(new OpenTermChanges(changes, calendar, administrator(), changes.open(), this::show));
        showTerms();
    }

    private void showTerms() {
        terms.removeAll();
        var rows = new TermRows(versions.terms(), changes, administrator() != null, this::show);
        var wanted = TextNormalizer.plain(search.getValue());
        var found = calendar.rules().stream()
                .filter(r -> TextNormalizer.plain(r.name() + " " + r.article() + " " + r.length())
                        .contains(wanted))
                .toList();
        for (var use : TermUse.values()) {
            var of = found.stream()
                    .filter(r -> TermUse.of(r.deadlineRule()) == use)
                    .toList();
            if (!of.isEmpty()) {
                terms.add(card(use, of, rows));
            }
        }
        if (found.isEmpty()) {
            terms.add(
                    new EmptyState("Không có thời hạn nào khớp", "Hãy tìm bằng từ khác, ví dụ tên việc hoặc số điều."));
        }
        var history = new Details("Đã xử lý", new ClosedTermChanges(changes.closed(HISTORY), calendar));
        history.addClassName("th-std-section");
        terms.add(history);
    }

    private static Card card(TermUse use, List<DeadlineRule> rules, TermRows rows) {
        var list = new Div();
        list.addClassName("th-std-list");
        rules.forEach(r -> list.add(rows.row(r)));
        return new Card(use.label(), list);
    }

    /** The name under which an administrator may act; null for somebody who may only look. */
    private @Nullable String administrator() {
        var person = currentUser.require();
        return person.has(Role.ADMINISTRATOR) ? person.username() : null;
    }
}
