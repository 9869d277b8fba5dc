package vn.tungho.standard.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The mark that stands wherever a value is used that comes from no official text. */
public class UnconfirmedMark extends StatusBadge {
    private static final String WHY =
            "Giá trị này chưa lấy từ văn bản chính thức hoặc chưa được hai quản trị viên đối chiếu.";

    public UnconfirmedMark() {
        super("chưa xác nhận", Tone.WARN);
        addClassName("th-unconfirmed");
        setTitle(WHY);
    }

    /** The mark, or nothing when the value is confirmed. */
    public static Optional<Span> unless(boolean confirmed) {
        return confirmed ? Optional.empty() : Optional.of(new UnconfirmedMark());
    }
}
