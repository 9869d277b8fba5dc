package vn.tungho.review.ui.replies;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungho.review.replies.ReplyBatch;
import vn.tungho.review.replies.ReplyLetter;
import vn.tungho.review.replies.ReplySending;
import vn.tungho.review.replies.SendingWay;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Which letters went out, when, how and to whom; open until the last one is sent. */
class SendRepliesForm extends ActForm {
    private final RepliesDesk desk;
    private final ReplyBatch batch;
    private final List<ReplyLetter> unsent;
    private final CheckboxGroup<ReplyLetter> sent = new CheckboxGroup<>("Văn bản đã gửi");
    private final DayField day;
    private final RadioButtonGroup<SendingWay> how = new RadioButtonGroup<>();
    private final TextField to = new TextField("Người nhận");
    private final RecordForm<ReplySending> answers;

    SendRepliesForm(RepliesDesk desk, ReplyBatch batch, TaskFrame frame) {
        super(desk.drafts(), desk.current().require(), "replies." + batch.batchId(), frame, "Ghi đã gửi");
        this.desk = desk;
        this.batch = batch;
        this.unsent = desk.replies().letters(batch.batchId()).stream()
                .filter(l -> l.sentOn() == null)
                .toList();
        var today = desk.clock().today();
        day = new DayField("Ngày gửi", today, today);
        sent.setItems(unsent);
        sent.setItemLabelGenerator(l -> l.headName() + " – số " + l.number());
        sent.addThemeName("vertical");
        how.setLabel("Gửi bằng cách nào");
        how.setItems(SendingWay.values());
        how.setItemLabelGenerator(SendingWay::label);
        how.addThemeName("vertical");
        to.setHelperText("Bắt buộc khi giao tận tay. Mỗi người nhận ghi một lần.");
        to.setWidthFull();
        to.setValueChangeMode(ValueChangeMode.LAZY);
        next("Kiểm tra");
        var card = new Card("Việc gửi", sent, day, how, to);
        card.addClassName("th-form");
        body(true, card, new LetterList(desk, batch));
        answers = binds(ReplySending.class)
                .field("applicantIds", sent, SendRepliesForm::ids)
                .field("sentOn", day)
                .field("how", how)
                .field("sentTo", to);
    }

    private static List<Long> ids(Set<ReplyLetter> letters) {
        return letters.stream().map(ReplyLetter::applicantId).toList();
    }

    private boolean isLast() {
        return sent.getValue().size() == unsent.size();
    }

    @Override
    protected String consequence() {
        return isLast()
                ? "Mọi hộ đã được trả lời; việc này kết thúc."
                : "Còn " + (unsent.size() - sent.getValue().size())
                        + " văn bản chưa gửi; việc này vẫn còn trong danh sách.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer(
                        "Hộ",
                        sent.getValue().stream()
                                .map(ReplyLetter::headName)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .answer("Ngày gửi", VietnameseFormat.weekdayDate(day.getValue()))
                .answer("Cách gửi", how.getValue().label())
                .answer("Người nhận", to.getValue());
    }

    @Override
    protected String act() {
        var sending = answers.data();
        desk.replies().send(batch.batchId(), sending.applicantIds(), sending.sentOn(), sending.how(), sending.sentTo());
        return isLast() ? "Đã ghi: mọi văn bản trả lời đã gửi." : "Đã ghi việc gửi; còn văn bản chưa gửi.";
    }
}
