package vn.tungho.review.ui.village;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.MeetingService;
import vn.tungho.review.Observation;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.DayField;

/** What the Front's monitors saw; the monitor of the area adds to it. */
class ObservationsPart extends Card {
    private static final String PROPER = "Đúng quy trình";
    private static final String NOT_PROPER = "Chưa đúng quy trình";

    private final long villageReviewId;
    private final MeetingService meetings;
    private final @Nullable String monitor;
    private final LocalDate today;
    private final Div list = new Div();

    /** {@code monitor} is the name of the monitor at work; null for everybody else, who only reads. */
    ObservationsPart(long villageReviewId, MeetingService meetings, @Nullable String monitor, LocalDate today) {
        super("Giám sát của Mặt trận Tổ quốc");
        this.villageReviewId = villageReviewId;
        this.meetings = meetings;
        this.monitor = monitor;
        this.today = today;
        list.addClassName("th-stack-v");
        add(list);
        show();
        if (monitor != null) {
            add(form(monitor));
        }
    }

    private void show() {
        list.removeAll();
        var all = meetings.observations(villageReviewId);
        if (all.isEmpty()) {
            list.add(new Paragraph("Chưa có nhận xét nào."));
        }
        for (var o : all) {
            var part = new Div(
                    new Paragraph(o.content()),
                    o.isProper() ? new StatusBadge(PROPER, Tone.GOOD) : new StatusBadge(NOT_PROPER, Tone.BAD),
                    new Paragraph(o.observerName() + ", ngày " + VietnameseFormat.date(o.observedOn())));
            part.addClassName("th-part");
            list.add(part);
        }
    }

    private Div form(String name) {
        var errors = new ErrorSummary();
        var day = new DayField("Ngày quan sát", today, today);
        var proper = new RadioButtonGroup<Boolean>("Cuộc họp có đúng quy trình không?");
        proper.setItems(true, false);
        proper.setItemLabelGenerator(is -> is ? PROPER : NOT_PROPER);
        var content = new TextArea("Điều đã thấy");
        content.setHelperText("Ai dự, biểu quyết thế nào, việc gì làm tốt hoặc cần sửa.");
        content.setMaxLength(2000);
        content.setWidthFull();
        var form = new Div(errors, day, proper, content);
        var draft = DraftFields.mine("observation/" + villageReviewId).on(form);
        var send = new Button("Ghi nhận xét", e -> {
            var problems = new ArrayList<Problem>();
            if (proper.isEmpty()) {
                problems.add(new Problem("Chọn đúng hay chưa đúng quy trình.", proper));
            }
            if (content.getValue().isBlank()) {
                problems.add(new Problem("Ghi điều đã thấy.", content));
            }
            if (errors.passes(form, problems)) {
                try {
                    draft.perform(() -> meetings.observe(new Observation(
                            0, villageReviewId, day.given(), content.getValue().strip(), proper.getValue(), name)));
                    draft.restart();
                    show();
                    Notices.success("Đã ghi nhận xét.");
                } catch (BusinessException refusal) {
                    errors.show(refusal.getMessage());
                }
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(send);
        form.addClassNames("th-stack-v", "th-form", "th-part");
        return form;
    }
}
