package vn.tungho.support.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import vn.tungho.support.SupportCase;

/** Other cases at the same step that may be done in one go; the case at hand is always among them. */
class TogetherBox extends CheckboxGroup<SupportCase> {
    TogetherBox(SupportDesk desk, SupportCase c, boolean inCommune) {
        this(desk, c, inCommune, desk.cases().together(c.caseId(), inCommune));
    }

    TogetherBox(SupportDesk desk, SupportCase c, boolean inCommune, List<SupportCase> all) {
        setLabel("Hộ làm cùng một lần");
        setItems(all);
        setItemLabelGenerator(one -> one.subject() + (inCommune ? " · " + desk.village(one) : ""));
        addThemeName("vertical");
        addClassName("th-support-choices");
        setValue(Set.copyOf(all));
        setItemEnabledProvider(one -> one.caseId() != c.caseId());
    }

    List<Long> ids() {
        return getValue().stream().map(SupportCase::caseId).sorted().toList();
    }
}
