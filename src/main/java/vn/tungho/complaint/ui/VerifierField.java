package vn.tungho.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.complaint.VerifierCandidate;

/** The choice of who verifies; below it stand those who may not. */
final class VerifierField {
    private VerifierField() {}

    static ComboBox<VerifierCandidate> of(List<VerifierCandidate> candidates) {
        var field = new ComboBox<VerifierCandidate>("Người xác minh");
        field.setItems(candidates.stream().filter(k -> k.objection() == null).toList());
        field.setItemLabelGenerator(k -> k.user().fullName() + " · " + k.role().label());
        field.setWidthFull();
        var barred = candidates.stream()
                .filter(k -> k.objection() != null)
                .map(k -> k.user().fullName())
                .collect(Collectors.joining("; "));
        field.setHelperText(
                barred.isEmpty()
                        ? "Người chưa tham gia việc bị khiếu nại."
                        : "Không cử được: " + barred
                                + " (đã tham gia việc này, có người thân hoặc có lợi ích liên quan).");
        return field;
    }
}
