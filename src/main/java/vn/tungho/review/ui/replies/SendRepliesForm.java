package vn.tungho.review.ui.replies;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.review.replies.ReplyBatch;
import vn.tungho.review.replies.ReplyLetter;
import vn.tungho.review.replies.SendingWay;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.DayField;
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
        to.setMaxLength(200);
        to.setWidthFull();
        to.setValueChangeMode(ValueChangeMode.LAZY);
        next("Kiểm tra");
        var card = new Card("Việc gửi", sent, day, how, to);
        card.addClassName("th-form");
        body(true, card, new LetterList(desk, batch));
    }

    @Override
    protected List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        require(sent.isEmpty(), "Chọn văn bản đã gửi.", sent, problems);
        require(day.isEmpty(), "Chọn ngày gửi, không sau hôm nay.", day, problems);
        require(how.isEmpty(), "Chọn cách gửi.", how, problems);
        require(how.getValue() == SendingWay.HANDED && to.isEmpty(), "Ghi họ tên người nhận.", to, problems);
        return problems;
    }

    private static void require(boolean missing, String words, Component field, List<Problem> problems) {
        if (missing) {
            problems.add(new Problem(words, field));
        }
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
        desk.replies()
                .send(
                        batch.batchId(),
                        sent.getValue().stream().map(ReplyLetter::applicantId).toList(),
                        day.given(),
                        how.getValue(),
                        to.getValue());
        return isLast() ? "Đã ghi: mọi văn bản trả lời đã gửi." : "Đã ghi việc gửi; còn văn bản chưa gửi.";
    }
}
