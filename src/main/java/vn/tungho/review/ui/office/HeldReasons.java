package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.tungho.review.HeldResult;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Why the commune holds to the result of the villages that the province named, one line a village. */
class HeldReasons extends Div {
    HeldReasons(OfficeDesk desk, List<HeldResult> held) {
        addClassName("th-stack-v");
        if (!held.isEmpty()) {
            add(new StatusBadge("Xã giữ kết quả, có lý do", Tone.WARN));
        }
        held.forEach(h -> add(new Paragraph(line(desk, h))));
    }

    static String line(OfficeDesk desk, HeldResult h) {
        return desk.areas().village(h.villageCode()).name() + ": " + h.reason() + " (" + h.heldName() + ", "
                + VietnameseFormat.date(h.heldOn()) + ")";
    }
}
