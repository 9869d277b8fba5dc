package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tungho.inyear.IncomeForm;
import vn.tungho.inyear.IncomeLimits;
import vn.tungho.inyear.IncomeLine;
import vn.tungho.inyear.IncomeSource;
import vn.tungho.inyear.Request;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FormFaults;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.standard.ui.UnconfirmedMark;

/** Phụ lục VIII: one block for each source, and what it comes to for a person and month. */
class IncomeFields extends Div {
    private final CountField members = new CountField("Số người trong hộ", 1, 50);
    private final Map<IncomeSource, Row> rows = new EnumMap<>(IncomeSource.class);
    private final Div sum = new Div();
    private final IncomeLimits limits;

    private record Row(TextField detail, MoneyField revenue, MoneyField cost) {}

    IncomeFields(InYearDesk desk, Request request) {
        limits = desk.incomes().limits(request);
        addClassName("th-stack-v");
        var known = desk.incomes().members(request);
        Asked.of(members);
        members.write(known < 1 ? null : (Integer) known);
        members.addValueChangeListener(e -> show());
        sum.addClassNames("th-card", "th-stack-v");
        sum.getElement().setAttribute("aria-live", "polite");
        var people = new Card(
                "Phụ lục VIII: thu nhập 12 tháng qua",
                new Paragraph("Ghi đồng trong 12 tháng. Nguồn nào không có thì để trống."),
                members);
        people.addClassName("th-form");
        add(people);
        for (var source : IncomeSource.values()) {
            add(block(source));
        }
        add(sum);
        show();
    }

    private Div block(IncomeSource source) {
        var detail = new TextField("Nói rõ (nếu cần)");
        detail.setMaxLength(200);
        var revenue = new MoneyField("Doanh thu");
        var cost = new MoneyField("Chi phí");
        revenue.addValueChangeListener(e -> show());
        cost.addValueChangeListener(e -> show());
        revenue.setSubject("Doanh thu, " + source.label());
        cost.setSubject("Chi phí, " + source.label());
        revenue.setId("thu-" + source);
        cost.setId("chi-" + source);
        rows.put(source, new Row(detail, revenue, cost));
        var fields = new Div(revenue, cost, detail);
        fields.addClassName("th-money-line");
        var block = new Div(new H3(source.label()), fields);
        block.addClassName("th-card");
        return block;
    }

    private void show() {
        sum.removeAll();
        if (!FormFaults.of(this).isEmpty()) {
            sum.add(new Paragraph("Chưa tính được: còn ô chưa ghi hoặc chưa đọc được ở trên."));
            return;
        }
        var form = value();
        sum.add(new H3("Bình quân " + VietnameseFormat.money(form.perHead().longValue()) + "/người/tháng"));
        sum.add(new Paragraph("Doanh thu "
                + VietnameseFormat.money(form.revenue().longValue()) + ", chi phí "
                + VietnameseFormat.money(form.cost().longValue()) + ", " + form.members() + " người, 12 tháng."));
        var above = limits.above();
        var most = limits.upTo().value();
        sum.add(new Paragraph((above == null || above.value() == null
                        ? ""
                        : "Phải trên " + VietnameseFormat.money(above.value()) + ". ")
                + (most == null ? "Chưa có mức trên." : "Nhiều nhất " + VietnameseFormat.money(most) + ".")));
        if (!limits.isConfirmed()) {
            sum.add(new UnconfirmedMark());
        }
    }

    /** The form as filled in; what cannot be read is refused, an empty field of a source is nothing earned or spent there. */
    IncomeForm value() {
        var lines = new ArrayList<IncomeLine>();
        rows.forEach((source, row) -> {
            if (!row.revenue().isEmpty() || !row.cost().isEmpty()) {
                lines.add(new IncomeLine(source, row.detail().getValue(), amount(row.revenue()), amount(row.cost())));
            }
        });
        return new IncomeForm(members.given(), List.copyOf(lines), null);
    }

    private static BigDecimal amount(MoneyField field) {
        return field.givenIfAny().map(BigDecimal::valueOf).orElse(BigDecimal.ZERO);
    }
}
