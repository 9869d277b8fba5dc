package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.tungho.assignment.NextStep;
import vn.tungho.assignment.Visit;
import vn.tungho.assignment.VisitRequest;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** A household's visits, what they asked for and what came of it; corrected and withdrawn ones stay as a trace. */
class VisitsCard extends Card {
    private static final int VISITS = 30;

    private final HelpDesk desk;
    private final Runnable changed;

    VisitsCard(HelpDesk desk, long householdId, Runnable changed) {
        super("Các chuyến thăm");
        this.desk = desk;
        this.changed = changed;
        var all = desk.visits().ofHousehold(householdId, VISITS);
        if (all.isEmpty()) {
            add(new Paragraph("Chưa có chuyến thăm nào."));
            return;
        }
        var asked = desk.requests().ofHousehold(householdId);
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        all.stream().filter(Visit::holds).forEach(v -> list.add(held(v, asked)));
        all.stream().filter(v -> !v.holds()).forEach(v -> list.add(gone(v)));
        add(list);
    }

    private ListItem held(Visit v, List<VisitRequest> asked) {
        var item = new ListItem(when(v), new Span(what(v)));
        if (v.isAttempt()) {
            item.add(new StatusBadge("vắng nhà, chưa tính là đã thăm", Tone.WARN));
        }
        line(item, "Giúp: ", given(v));
        line(item, "", v.found());
        line(item, "Hộ nói: ", v.householdWord().isBlank() ? "" : "“" + v.householdWord() + "”");
        line(item, "Việc tiếp: ", next(v));
        asked.stream().filter(r -> r.visitId() == v.visitId()).forEach(r -> item.add(new Span(r.outcome())));
        place(item, v);
        if (v.isLate()) {
            item.add(new StatusBadge("ghi chậm", Tone.WARN));
        }
        photos(item, v);
        if (desk.corrections().mayChange(v)) {
            item.add(acts(v));
        }
        return item;
    }

    private static Span when(Visit v) {
        var when = new Span(VietnameseFormat.date(v.visitedOn()) + " · " + v.who());
        when.addClassName("th-strong");
        return when;
    }

    private static String what(Visit v) {
        return v.purpose().label() + ": " + v.situation().label().toLowerCase(Locale.of("vi"));
    }

    private static String next(Visit v) {
        var step = v.nextStep() == NextStep.NEXT_VISIT ? "" : v.nextStep().label();
        return step.isEmpty() || v.nextNote().isBlank() ? step + v.nextNote() : step + " – " + v.nextNote();
    }

    private static void line(ListItem item, String label, String words) {
        if (!words.isBlank()) {
            item.add(new Span(label + words));
        }
    }

    /** Where it was written down, and how far from where the visit before was. */
    private void place(ListItem item, Visit v) {
        if (v.latitude() == null || v.longitude() == null) {
            return;
        }
        var at = v.latitude().toPlainString() + "," + v.longitude().toPlainString();
        var map = new Anchor(
                "https://www.openstreetmap.org/?mlat=" + v.latitude().toPlainString() + "&mlon="
                        + v.longitude().toPlainString() + "&zoom=17",
                "Xem vị trí " + at.replace(",", "; ").replace('.', ','));
        map.setTarget("_blank");
        map.getElement().setAttribute("rel", "noopener noreferrer");
        var place = new Span(map);
        desk.visits()
                .metresFromBefore(v)
                .ifPresent(m -> place.add(" · cách vị trí ghi lần trước " + VietnameseFormat.number(m) + " m"));
        item.add(place);
    }

    private void photos(ListItem item, Visit v) {
        var photos = desk.visits().photos(v.visitId());
        for (var i = 0; i < photos.size(); i++) {
            var photo = photos.get(i);
            item.add(Downloads.sent("Ảnh " + (i + 1), () -> desk.visits().photo(photo)));
        }
    }

    private Div acts(Visit v) {
        var correct = PathLink.button("Sửa", AssignmentNavigation.correct(v.visitId()));
        correct.getElement().setAttribute("aria-label", "Sửa chuyến thăm ngày " + VietnameseFormat.date(v.visitedOn()));
        var withdraw = new Button("Rút lại", e -> withdraw(v));
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw.setAriaLabel("Rút chuyến thăm ngày " + VietnameseFormat.date(v.visitedOn()));
        var acts = new Div(correct, withdraw);
        acts.addClassNames("th-row", "th-no-print");
        return acts;
    }

    private void withdraw(Visit v) {
        var reason = new TextField("Vì sao rút, ví dụ “ghi trùng”");
        reason.setMaxLength(500);
        reason.setWidthFull();
        new ActDialog(
                        new ActDialog.Words(
                                "Rút chuyến thăm ngày " + VietnameseFormat.date(v.visitedOn()),
                                "Chuyến thăm không còn được tính; dòng đã ghi và lý do vẫn được giữ để đối chiếu.",
                                "Rút chuyến thăm",
                                "Thôi",
                                "Đã rút chuyến thăm ngày " + VietnameseFormat.date(v.visitedOn()) + "."),
                        () -> desk.corrections().withdraw(v.visitId(), reason.getValue()),
                        changed,
                        reason)
                .about("visit/" + v.visitId())
                .open();
    }

    private static ListItem gone(Visit v) {
        var item = new ListItem(when(v), new Span(what(v)));
        item.addClassName("th-muted");
        var at = Objects.requireNonNull(v.withdrawnAt());
        item.add(new Span((v.replacedBy() == null ? "Đã rút " : "Đã sửa ") + VietnameseFormat.date(at.toLocalDate())
                + ", " + v.withdrawnBy()
                + (v.withdrawReason() == null || v.withdrawReason().isBlank() ? "" : ": " + v.withdrawReason())));
        return item;
    }

    private static String given(Visit v) {
        var words = new ArrayList<String>();
        if (v.moneyDong() > 0) {
            words.add(VietnameseFormat.money(v.moneyDong()));
        }
        if (!v.goods().isBlank() || v.goodsDong() > 0) {
            words.add((v.goods().isBlank() ? "hiện vật" : v.goods())
                    + (v.goodsDong() > 0 ? " (" + VietnameseFormat.money(v.goodsDong()) + ")" : ""));
        }
        if (v.workDays().signum() > 0) {
            words.add(VietnameseFormat.decimal(v.workDays(), 1) + " ngày công");
        }
        return String.join(", ", words);
    }
}
