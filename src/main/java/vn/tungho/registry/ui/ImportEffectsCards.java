package vn.tungho.registry.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.tungho.registry.imports.ImportChange;
import vn.tungho.registry.imports.ImportConsent;
import vn.tungho.registry.imports.ImportReport;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;

/**
 * What a list does to whom, by name: who would leave and what would be emptied first, each with its own yes; then what changes and who
 * is added.
 */
class ImportEffectsCards extends Div {
    private final Checkbox leaves = new Checkbox();
    private final Checkbox empties = new Checkbox();

    ImportEffectsCards(ImportReport report) {
        addClassName("th-stack-v");
        var effects = report.effects();
        int leaving = effects.count(ImportChange.Kind.LEAVE);
        int emptied = effects.count(ImportChange.Kind.EMPTY);
        leaves.setLabel("Tôi đồng ý cho %s người này rời hộ".formatted(VietnameseFormat.number(leaving)));
        empties.setLabel("Tôi đồng ý xoá trống %s giá trị này".formatted(VietnameseFormat.number(emptied)));
        if (leaving > 0) {
            add(asking(
                    report,
                    ImportChange.Kind.LEAVE,
                    report.isApplied() && report.consent().mayLeave()
                            ? "Người đã rời hộ"
                            : "Người có trong sổ, không có trong danh sách",
                    "Không đánh dấu thì họ vẫn ở trong hộ. Danh sách thiếu một người chưa có nghĩa là người đó đã đi.",
                    leaves));
        }
        if (emptied > 0) {
            add(asking(
                    report,
                    ImportChange.Kind.EMPTY,
                    report.isApplied() && report.consent().mayEmpty()
                            ? "Giá trị đã xoá trống"
                            : "Giá trị có trong sổ, ô trong danh sách để trống",
                    "Không đánh dấu thì giá trị trong sổ giữ nguyên.",
                    empties));
        }
        folded("Giá trị thay đổi", effects.of(ImportChange.Kind.CHANGE), effects.count(ImportChange.Kind.CHANGE));
        folded("Người thêm vào hộ đã có", effects.of(ImportChange.Kind.ADD), effects.count(ImportChange.Kind.ADD));
        if (!effects.newHouseholds().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("th-list-rows");
            effects.newHouseholds().forEach(h -> list.add(new ListItem(h)));
            add(details(
                    "Hộ mới", report.newHouseholds(), effects.newHouseholds().size(), list));
        }
    }

    private Card asking(ImportReport report, ImportChange.Kind kind, String title, String what, Checkbox tick) {
        var effects = report.effects();
        var card = new Card(
                "%s (%s)".formatted(title, VietnameseFormat.number(effects.count(kind))), list(effects.of(kind)));
        more(card, effects.count(kind), effects.of(kind).size());
        if (!report.isApplied()) {
            card.add(new Paragraph(what), tick);
        }
        return card;
    }

    private void folded(String title, List<ImportChange> changes, int count) {
        if (!changes.isEmpty()) {
            add(details(title, count, changes.size(), list(changes)));
        }
    }

    private static Details details(String title, int count, int shown, UnorderedList list) {
        var body = new Div(list);
        more(body, count, shown);
        var details = new Details("%s (%s)".formatted(title, VietnameseFormat.number(count)), body);
        details.setOpened(count <= 10);
        return details;
    }

    private static void more(com.vaadin.flow.component.HasComponents body, int count, int shown) {
        if (count > shown) {
            body.add(new Paragraph(
                    "Chỉ hiện %d dòng đầu. Tải “Ai và giá trị nào thay đổi” để xem đủ.".formatted(shown)));
        }
    }

    private static UnorderedList list(List<ImportChange> changes) {
        var list = new UnorderedList();
        list.addClassName("th-list-rows");
        changes.forEach(c -> list.add(new ListItem(row(c))));
        return list;
    }

    private static Div row(ImportChange c) {
        var who = new Span(c.person().isEmpty() ? "Hộ " + c.headName() : c.person());
        who.addClassName("th-strong");
        var where =
                new Span((c.person().isEmpty() || c.person().equals(c.headName()) ? "" : "hộ " + c.headName() + ", ")
                        + "%s, %s, mã hộ %s".formatted(c.village(), c.commune(), c.householdCode()));
        var what = new Span(
                switch (c.kind()) {
                    case LEAVE -> c.oldText();
                    case ADD -> c.newText();
                    case EMPTY -> "%s: đang là “%s”".formatted(c.field(), c.oldText());
                    case CHANGE ->
                        "%s: %s → %s"
                                .formatted(c.field(), c.oldText().isEmpty() ? "(chưa có)" : c.oldText(), c.newText());
                });
        var row = new Div(who, what, where);
        row.addClassName("th-problem");
        return row;
    }

    /** Tells the yeses whenever one is set or taken away. */
    void whenChanged(Consumer<ImportConsent> changed) {
        leaves.addValueChangeListener(e -> changed.accept(consent()));
        empties.addValueChangeListener(e -> changed.accept(consent()));
    }

    ImportConsent consent() {
        return new ImportConsent(leaves.getValue(), empties.getValue());
    }
}
