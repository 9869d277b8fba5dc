package vn.tungho.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetRuleService;
import vn.tungho.standard.coherence.RuleWords;

/** Which needs follow from which answers and which answers clash: for everybody to read, for administrators to change by two. */
class SheetRulesPart extends Div {
    private final SheetRuleDialogs dialogs;
    private final boolean administrator;

    SheetRulesPart(SheetRuleService rules, String editionId, boolean administrator, Runnable refresh) {
        this.dialogs = new SheetRuleDialogs(rules, editionId, refresh);
        this.administrator = administrator;
        addClassName("th-std-list");
        var form = rules.form(editionId);
        add(
                new H3("Chỉ số suy ra từ Phiếu B1"),
                new Paragraph("Rà soát viên trả lời khác mức suy ra phải ghi lý do, trên máy tính cũng như điện thoại."
                        + " Quy tắc mới áp dụng cho phiếu gửi sau khi xác nhận; phiếu đã gửi giữ các điểm đã ghi."));
        form.deprivation().stream().flatMap(g -> g.items().stream()).forEach(i -> need(form, i));
        add(new H3("Hai câu trả lời không khớp nhau"));
        form.coherence().clashes().forEach(c -> {
            var side = side();
            if (administrator) {
                side.add(
                        button("Sửa lý do", () -> dialogs.reason(form, c)),
                        button("Thôi dùng", () -> dialogs.endClash(form, c)));
            }
            row(RuleWords.of(form, c), c.reason(), side);
        });
        if (administrator) {
            add(new Button("Thêm hai câu không khớp", e -> dialogs.clash(form)));
        }
    }

    private void need(SheetForm form, SheetItem item) {
        var rule = form.coherence().needs().stream()
                .filter(n -> n.itemCode().equals(item.code()))
                .findFirst();
        var side = side();
        if (administrator) {
            side.add(button(rule.isPresent() ? "Đổi quy tắc" : "Đặt quy tắc", () -> dialogs.need(form, item, rule)));
            rule.ifPresent(r -> side.add(button("Thôi suy ra", () -> dialogs.endNeed(form, r))));
        }
        if (rule.isPresent() || administrator) {
            row(item.label(), rule.map(r -> RuleWords.condition(form, r)).orElse("Không suy ra, phải hỏi"), side);
        }
    }

    private void row(String name, String value, Div side) {
        var row = new Div(ClosedChanges.words(name, value, ""), side);
        row.addClassName("th-std-row");
        add(row);
    }

    private static Div side() {
        var side = new Div(new Span());
        side.addClassName("th-std-side");
        return side;
    }

    private static Button button(String label, Runnable act) {
        var button = new Button(label, e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
