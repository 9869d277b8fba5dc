package vn.tungho.shared.ui.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import vn.tungho.shared.VietnameseFormat;

/**
 * Says above a form that it shows a draft, since when and for how long it is kept, and gives it up on request. Where somebody
 * else has changed the same field since, both are shown and the person chooses.
 */
public class DraftBar extends Div {
    private final Span when = new Span();
    private final Div choices = new Div();
    private final Button drop;

    /**
     * A field that two people changed.
     *
     * @param name what the field is called
     * @param mine what stands in the draft
     * @param theirs what was saved since
     */
    public record Clash(String name, String mine, String theirs) {}

    /** {@code drop} gives the draft up. */
    public DraftBar(Runnable drop) {
        addClassNames("th-draft-bar", "th-no-print");
        getElement().setAttribute("role", "status");
        this.drop = new Button("Bỏ bản nháp", e -> drop.run());
        this.drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        choices.addClassName("th-stack-v");
        var line = new Div(when, this.drop);
        line.addClassName("th-row");
        add(line, choices);
        setVisible(false);
    }

    /** A draft of this moment is shown, kept for so many days after its last change. */
    public final void restored(LocalDateTime at, int days) {
        when.setText("Bản nháp lúc " + VietnameseFormat.dateTime(at) + ". Không gửi thì tự xóa " + days
                + " ngày sau lần sửa cuối.");
        drop.setVisible(true);
        setVisible(true);
    }

    /** Somebody else has saved since; {@code choose} is told the field's name and the words that are to stand. */
    public final void clashes(List<Clash> clashes, BiConsumer<String, String> choose) {
        choices.removeAll();
        choices.add(new Paragraph(
                clashes.isEmpty()
                        ? "Người khác đã lưu thay đổi từ lúc bạn mở. Phần họ sửa và phần bạn ghi đã được ghép lại."
                        : "Người khác đã lưu thay đổi từ lúc bạn mở. Chọn điều đúng ở từng chỗ khác nhau:"));
        clashes.forEach(c -> choices.add(choice(c, choose)));
    }

    private static RadioButtonGroup<String> choice(Clash clash, BiConsumer<String, String> choose) {
        var group = new RadioButtonGroup<String>(clash.name());
        group.addThemeName("vertical");
        group.addClassName("th-draft-clash");
        group.setItems("mine", "theirs");
        group.setItemLabelGenerator(which -> which.equals("mine")
                ? "Bạn ghi: " + words(clash.mine())
                : "Người khác vừa ghi: " + words(clash.theirs()));
        group.addValueChangeListener(
                e -> choose.accept(clash.name(), "mine".equals(e.getValue()) ? clash.mine() : clash.theirs()));
        return group;
    }

    private static String words(String value) {
        return value.isEmpty() ? "để trống" : "“" + value.replace("\n", ", ") + "”";
    }

    /** No draft is shown any more. */
    public final void over() {
        choices.removeAll();
        setVisible(false);
    }
}
