package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import vn.tungho.shared.ui.Card;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.SheetFlag;

/** Before a sheet is sent: everything that does not fit, to be mended, explained or looked at again. */
public class FlagsToCheck extends Card {
    private final FlagAccount account;

    /** {@code mend} leads to where the answer is given. */
    public FlagsToCheck(FlagAccount account, List<SheetFlag> flags, Function<SheetFlag, Component> mend) {
        super("Cần kiểm tra lại trước khi gửi: " + flags.size() + " điểm");
        this.account = account;
        add(new Paragraph("Sửa câu trả lời nếu ghi nhầm. Nếu đúng như vậy, đánh dấu đã kiểm tra lại hoặc ghi lý do."
                + " Cuộc họp thôn, Ban Chỉ đạo và người giám sát của Mặt trận sẽ thấy các điểm này."));
        flags.forEach(f -> add(line(f, mend.apply(f))));
    }

    private Component line(SheetFlag flag, Component mend) {
        var part =
                new Div(new Paragraph(flag.words()), flag.kind() == FlagKind.NEED ? reason(flag) : check(flag), mend);
        part.addClassNames("th-part", "th-stack-v");
        return part;
    }

    private Component reason(SheetFlag flag) {
        return QuestionNotes.reasonField(
                account.reason(flag.itemCode()), words -> account.reason(flag.itemCode(), words));
    }

    private Component check(SheetFlag flag) {
        var box = new Checkbox("Đã kiểm tra lại, đúng như đã trả lời", account.isChecked(flag));
        box.addValueChangeListener(e -> account.check(flag, e.getValue()));
        return box;
    }
}
