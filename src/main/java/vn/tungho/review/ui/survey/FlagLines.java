package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tungho.review.coherence.StoredFlag;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** What does not fit on a sheet that was sent, with what its enumerator said to it. */
public class FlagLines extends UnorderedList {
    public FlagLines(List<StoredFlag> flags) {
        addClassName("th-flag-list");
        flags.forEach(f -> add(line(f)));
    }

    private static ListItem line(StoredFlag flag) {
        var item = new ListItem(new Paragraph(flag.kind().label() + ". " + flag.words()));
        if (flag.reason() != null) {
            item.add(new Paragraph("Lý do của rà soát viên: " + flag.reason()));
        } else {
            item.add(
                    flag.isChecked()
                            ? new StatusBadge("Rà soát viên đã kiểm tra lại", Tone.INFO)
                            : new StatusBadge("Chưa có lời giải thích", Tone.WARN, "!"));
        }
        return item;
    }
}
