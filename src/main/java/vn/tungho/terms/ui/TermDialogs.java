package vn.tungho.terms.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.terms.TermChangeService;
import vn.tungho.terms.TermProposal;

/** The forms in which an administrator proposes a change of a term. */
final class TermDialogs {
    private TermDialogs() {}

    static void change(TermChangeService changes, DeadlineRule now, Runnable done) {
        var amount = new CountField(
                now.unit() == DeadlineUnit.DAY_OF_MONTH ? "Ngày mấy trong tháng" : "Số ngày trong văn bản",
                1,
                now.unit() == DeadlineUnit.DAY_OF_MONTH ? 31 : 3_660);
        amount.setPlaceholder("hiện là " + now.amount());
        var unit = new RadioButtonGroup<DeadlineUnit>("Tính theo");
        unit.setItems(Arrays.stream(DeadlineUnit.values())
                .filter(u -> (u == DeadlineUnit.DAY_OF_MONTH) == (now.unit() == DeadlineUnit.DAY_OF_MONTH))
                .toList());
        unit.setItemLabelGenerator(DeadlineUnit::label);
        unit.setValue(now.unit());
        var day = new DayField("Có hiệu lực từ ngày");
        var running = new Checkbox("Áp dụng cả cho thời hạn đang chạy");
        running.setHelperText("Không chọn: việc đã bắt đầu trước ngày hiệu lực giữ thời hạn cũ.");
        var official = new Checkbox("Đã đối chiếu với văn bản chính thức");
        official.setHelperText("Không chọn thì thời hạn mang dấu “chưa xác nhận”.");
        var article = article();
        var reason = reason();
        new TermDialog(
                        now.deadlineRule(),
                        "Đổi thời hạn: " + now.name(),
                        "Đề nghị đổi thời hạn",
                        () -> {
                            var problems = new ArrayList<Problem>();
                            if (amount.isEmpty()) {
                                problems.add(
                                        new Problem("Chưa có số ngày. Hãy nhập số ngày như trong văn bản.", amount));
                            }
                            if (day.getValue() == null) {
                                problems.add(new Problem(
                                        "Chưa có ngày hiệu lực. Hãy nhập theo ngày/tháng/năm như trong văn bản.", day));
                            }
                            problems.addAll(missing(article, reason));
                            return problems;
                        },
                        () -> changes.propose(new TermProposal(
                                now.deadlineRule(),
                                amount.given(),
                                unit.getValue(),
                                article.getValue(),
                                day.given(),
                                running.getValue(),
                                official.getValue(),
                                reason.getValue())),
                        done,
                        new Paragraph("Hiện là " + now.length() + "."),
                        amount,
                        unit,
                        day,
                        running,
                        article,
                        official,
                        reason)
                .open();
    }

    static void confirmation(TermChangeService changes, DeadlineRule now, Runnable done) {
        var article = article();
        article.setValue(now.article());
        var reason = reason();
        reason.setHelperText("Ví dụ: đã đọc bản công báo, số ngày đúng như đang ghi.");
        new TermDialog(
                        now.deadlineRule(),
                        "Xác nhận căn cứ: " + now.name(),
                        "Đề nghị bỏ dấu “chưa xác nhận”",
                        () -> missing(article, reason),
                        () -> changes.proposeConfirmation(now.deadlineRule(), article.getValue(), reason.getValue()),
                        done,
                        new Paragraph("Thời hạn " + now.length()
                                + " giữ nguyên; dấu “chưa xác nhận” được bỏ khi người thứ hai xác nhận."),
                        article,
                        reason)
                .open();
    }

    private static List<Problem> missing(TextField article, TextArea reason) {
        var problems = new ArrayList<Problem>();
        if (article.getValue().isBlank()) {
            problems.add(new Problem("Chưa ghi căn cứ. Hãy ghi số hiệu văn bản và điều, khoản.", article));
        }
        if (reason.getValue().isBlank()) {
            problems.add(new Problem("Chưa ghi lý do. Hãy ghi ngắn gọn vì sao đổi.", reason));
        }
        return problems;
    }

    private static TextField article() {
        var field = new TextField("Căn cứ");
        field.setHelperText("Số hiệu văn bản, điều, khoản, ví dụ: QĐ 24/2021/QĐ-TTg, Điều 4");
        field.setMaxLength(300);
        return field;
    }

    private static TextArea reason() {
        var field = new TextArea("Lý do");
        field.setMaxLength(500);
        return field;
    }
}
