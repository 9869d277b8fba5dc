package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import vn.tungho.assignment.Visit;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.PathLink;

/** The household has a visit of this day already: a second one, or the first one mended? */
class SecondVisitDialog extends Dialog {
    SecondVisitDialog(Visit known, boolean mayCorrect, Runnable second) {
        setHeaderTitle("Ngày này đã có một chuyến thăm");
        setWidth("min(32rem, 100vw)");
        add(
                new Paragraph(known.who() + " đã ghi một chuyến thăm ngày " + VietnameseFormat.date(known.visitedOn())
                        + ": " + known.purpose().label().toLowerCase(Locale.of("vi")) + ", hộ "
                        + known.situation().label().toLowerCase(Locale.of("vi")) + "."),
                new Paragraph("Ghi thêm chỉ khi đã đến hộ hai lần trong ngày; ghi nhầm thì sửa chuyến đã ghi."));
        var add = new Button("Đến hai lần, ghi thêm", e -> {
            close();
            second.run();
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Thôi", e -> close()));
        if (mayCorrect) {
            var correct = PathLink.button("Sửa chuyến đã ghi", AssignmentNavigation.correct(known.visitId()));
            correct.getElement().addEventListener("click", e -> close());
            getFooter().add(correct);
        }
        getFooter().add(add);
    }
}
