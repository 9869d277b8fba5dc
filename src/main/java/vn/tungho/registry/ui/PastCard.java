package vn.tungho.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.registry.PastClass;
import vn.tungho.registry.PastService;
import vn.tungho.registry.PastStatement;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.Notices;

/** What the household was before its time in the register: whether it is new on the list or poor again depends on it (R-REPOOR). */
class PastCard extends Card {
    private final Household household;
    private final PastService pasts;
    private final Runnable changed;

    PastCard(Household household, PastService pasts, boolean mayKeep, Runnable changed) {
        super("Trước khi có trong sổ");
        this.household = household;
        this.pasts = pasts;
        this.changed = changed;
        var stated = pasts.statement(household.householdId());
        add(new Paragraph(stated.map(s -> "%s. Dựa vào: %s (%s, %s)."
                        .formatted(
                                s.past().label(),
                                s.basis(),
                                s.recordedBy(),
                                VietnameseFormat.date(s.recordedAt().toLocalDate())))
                .orElse("Chưa rõ: chưa ai ghi hộ đã từng là hộ nghèo, hộ cận nghèo hay chưa.")));
        if (mayKeep && household.isActive()) {
            var open = new Button(stated.isPresent() ? "Ghi lại" : "Ghi điều đã tìm hiểu");
            open.addClassName("th-no-print");
            open.addClickListener(e -> {
                remove(open);
                form(stated.orElse(null));
            });
            add(open);
        }
    }

    private void form(@Nullable PastStatement seen) {
        var past = new RadioButtonGroup<PastClass>("Trước khi có trong sổ, hộ");
        past.setItems(PastClass.values());
        past.setItemLabelGenerator(PastClass::label);
        past.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var basis = new TextField("Dựa vào đâu");
        basis.setPlaceholder("Ví dụ: sổ hộ nghèo của thôn năm 2019");
        basis.setMaxLength(300);
        basis.setWidthFull();
        var fields = new Div(past, basis);
        fields.addClassName("th-stack-v");
        var draft = DraftFields.mine("past/" + household.householdId()).on(fields);
        add(fields, new Button("Ghi lịch sử của hộ", e -> save(draft, past, basis, seen)));
    }

    private void save(
            DraftFields draft, RadioButtonGroup<PastClass> past, TextField basis, @Nullable PastStatement seen) {
        past.setInvalid(past.getValue() == null);
        past.setErrorMessage("Chọn một mục; chưa rõ thì chưa ghi.");
        if (past.getValue() == null) {
            return;
        }
        try {
            draft.perform(() -> pasts.state(household.householdId(), past.getValue(), basis.getValue(), seen));
            Notices.success("Đã ghi lịch sử của hộ.");
            changed.run();
        } catch (BusinessException e) {
            basis.setInvalid(true);
            basis.setErrorMessage(e.getMessage());
        }
    }
}
