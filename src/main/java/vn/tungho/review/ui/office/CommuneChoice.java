package vn.tungho.review.ui.office;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungho.review.CommuneCandidate;
import vn.tungho.shared.VietnameseFormat;

/** All communes that can take part, or some of them, each with how many households it begins with. */
class CommuneChoice extends Div {
    private final OfficeDesk desk;
    private final String provinceCode;
    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final CheckboxGroup<CommuneCandidate> some = new CheckboxGroup<>();
    private final Paragraph words = new Paragraph();
    private List<CommuneCandidate> open = List.of();

    CommuneChoice(OfficeDesk desk, String provinceCode) {
        this.desk = desk;
        this.provinceCode = provinceCode;
        addClassName("th-stack-v");
        all.setLabel("Xã tham gia");
        all.setItems(true, false);
        all.setItemLabelGenerator(a -> a ? "Tất cả các xã có thôn trong hệ thống" : "Chọn từng xã");
        all.setValue(true);
        all.addValueChangeListener(e -> some.setVisible(!Boolean.TRUE.equals(e.getValue())));
        some.setLabel("Chọn xã");
        some.setVisible(false);
        some.addClassName("th-office-villages");
        some.setItemLabelGenerator(c ->
                c.communeName() + " (" + VietnameseFormat.number(c.households()) + " hộ, " + c.villages() + " thôn)");
        add(words, all, some);
    }

    void show(int year) {
        var candidates = desk.overview().candidates(provinceCode, year);
        open = candidates.stream()
                .filter(c -> c.villages() > 0 && !c.isOpened())
                .toList();
        var opened = candidates.stream().filter(CommuneCandidate::isOpened).count();
        var without = candidates.stream().filter(c -> c.villages() == 0).count();
        words.setText(VietnameseFormat.number(open.size()) + " xã mở được, gồm "
                + VietnameseFormat.number(
                        open.stream().mapToInt(CommuneCandidate::households).sum())
                + " hộ nghèo, hộ cận nghèo. "
                + (opened > 0 ? VietnameseFormat.number(opened) + " xã đã mở trong năm này. " : "")
                + (without > 0
                        ? VietnameseFormat.number(without)
                                + " xã chưa có thôn trong hệ thống: xã phải nhập danh sách hộ trước."
                        : ""));
        some.setItems(open);
    }

    /** The codes of the communes that take part. */
    Set<String> chosen() {
        return taken().stream().map(CommuneCandidate::communeCode).collect(Collectors.toSet());
    }

    int households() {
        return taken().stream().mapToInt(CommuneCandidate::households).sum();
    }

    private List<CommuneCandidate> taken() {
        return Boolean.TRUE.equals(all.getValue())
                ? open
                : open.stream().filter(some.getValue()::contains).toList();
    }
}
