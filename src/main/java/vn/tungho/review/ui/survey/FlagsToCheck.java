package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntConsumer;
import vn.tungho.shared.ui.Card;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.SheetFlag;

/** Before a sheet is sent: everything that does not fit, to be mended, explained or looked at again. */
class FlagsToCheck extends Card {
    private final SheetNotes notes;

    FlagsToCheck(SheetNotes notes, List<SheetFlag> flags, List<SheetStep> steps, IntConsumer go) {
        super("Cần kiểm tra lại trước khi gửi: " + flags.size() + " điểm");
        this.notes = notes;
        add(new Paragraph("Sửa câu trả lời nếu ghi nhầm. Nếu đúng như vậy, đánh dấu đã kiểm tra lại hoặc ghi lý do."
                + " Cuộc họp thôn, Ban Chỉ đạo và người giám sát của Mặt trận sẽ thấy các điểm này."));
        flags.forEach(f -> add(line(f, steps, go)));
    }

    private Component line(SheetFlag flag, List<SheetStep> steps, IntConsumer go) {
        var step = step(flag, steps);
        var mend = new Button("Sửa ở phần " + (step + 1), e -> go.accept(step));
        var part =
                new Div(new Paragraph(flag.words()), flag.kind() == FlagKind.NEED ? reason(flag) : check(flag), mend);
        part.addClassNames("th-part", "th-stack-v");
        return part;
    }

    private Component reason(SheetFlag flag) {
        return QuestionNotes.reasonField(notes.reason(flag.itemCode()), words -> notes.reason(flag.itemCode(), words));
    }

    private Component check(SheetFlag flag) {
        var box = new Checkbox("Đã kiểm tra lại, đúng như đã trả lời", notes.isChecked(flag));
        box.addValueChangeListener(e -> notes.check(flag, e.getValue()));
        return box;
    }

    private static int step(SheetFlag flag, List<SheetStep> steps) {
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).group().items().stream()
                    .anyMatch(item -> item.code().equals(flag.itemCode()))) {
                return i;
            }
        }
        return 0;
    }
}
