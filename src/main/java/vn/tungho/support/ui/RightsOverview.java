package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.support.RightTotals;

/** Programmes × states in figures; what is missing opens the list of those households. */
class RightsOverview extends Details {
    RightsOverview(SupportDesk desk, List<RightTotals> totals, Consumer<String> showMissing) {
        addClassName("th-support-totals");
        var missing = totals.stream().mapToInt(RightTotals::missing).sum();
        var doubled = totals.stream().mapToInt(RightTotals::doubled).sum();
        setSummaryText("Theo chương trình: còn thiếu " + VietnameseFormat.number(missing) + ", trùng "
                + VietnameseFormat.number(doubled));
        setOpened(false);
        setVisible(!totals.isEmpty());
        var table = new TextTable(
                "Chương trình", "Thuộc diện", "Cần xác minh", "Đang làm", "Đã nhận", "Từ chối", "Còn thiếu", "Trùng");
        var book = desk.programmes().book();
        for (var t : totals) {
            var open = new Button(VietnameseFormat.number(t.missing()), e -> showMissing.accept(t.programmeCode()));
            open.setAriaLabel(
                    "Xem hộ còn thiếu: " + book.programme(t.programmeCode()).name());
            open.setEnabled(t.missing() > 0);
            table.row(
                    new Span(book.programme(t.programmeCode()).name()),
                    number(t.entitled()),
                    number(t.toVerify()),
                    number(t.inProgress()),
                    number(t.delivered()),
                    number(t.refused()),
                    open,
                    number(t.doubled()));
        }
        add(table);
        effects(desk);
    }

    private void effects(SupportDesk desk) {
        var effects = desk.rights().effects();
        if (effects.isEmpty()) {
            return;
        }
        var table = new TextTable("Chỉ số đã hỗ trợ", "Hết thiếu hụt", "Vẫn thiếu hụt", "Chờ lần rà soát sau");
        for (var e : effects) {
            table.row(
                    Badges.needs(List.of(e.indicatorNo())),
                    number(e.solved()),
                    number(e.stillDeprived()),
                    number(e.waiting()));
        }
        add(new com.vaadin.flow.component.html.H2("Hỗ trợ có làm hết thiếu hụt không?"), table);
    }

    private static Span number(int value) {
        return new Span(VietnameseFormat.number(value));
    }
}
