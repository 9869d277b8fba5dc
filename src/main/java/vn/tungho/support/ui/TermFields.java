package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineRule;
import vn.tungho.support.SupportTerms;
import vn.tungho.support.programme.EditionDraft;

/** Which legal term counts for each step; the lengths are changed on the page of the terms. */
class TermFields extends Div {
    private final CalendarService calendar;
    private final Select<DeadlineRule> posting;
    private final Select<DeadlineRule> verify;
    private final Select<DeadlineRule> approve;
    private final Select<DeadlineRule> useCheck;
    private final Select<DeadlineRule> publish;
    private final Select<DeadlineRule> supplement;

    TermFields(CalendarService calendar, EditionDraft.Terms t) {
        this.calendar = calendar;
        addClassNames("th-stack-v", "th-form");
        verify = choice("Xác minh", SupportTerms.verifying(), t.verify(), false);
        approve = choice("Phê duyệt", SupportTerms.approving(), t.approve(), false);
        useCheck = choice("Kiểm tra sau khi giao", SupportTerms.checking(), t.useCheck(), false);
        posting = choice("Niêm yết", SupportTerms.posting(), t.posting(), true);
        publish = choice(
                "Công khai kết quả lựa chọn, kể từ ngày họp",
                List.of(SupportTerms.SELECTION_PUBLICATION),
                t.publish(),
                true);
        supplement = choice("Hộ bổ sung giấy tờ", List.of(SupportTerms.LEGAL_AID_SUPPLEMENT), t.supplement(), true);
        add(new H3("Thời hạn từng bước"), verify, approve, useCheck, posting, publish, supplement);
    }

    private Select<DeadlineRule> choice(String label, List<String> rules, @Nullable String value, boolean mayBeEmpty) {
        var codes = new ArrayList<>(rules);
        if (value != null && !codes.contains(value)) {
            codes.add(value);
        }
        var select = new Select<DeadlineRule>();
        select.setLabel(label);
        select.setItems(codes.stream().map(calendar::rule).toList());
        select.setItemLabelGenerator(r ->
                r == null ? "Không có" : r.length() + " – " + r.name() + (r.isConfirmed() ? "" : " (chưa xác nhận)"));
        select.setEmptySelectionAllowed(mayBeEmpty);
        select.setEmptySelectionCaption("Không có");
        select.setWidthFull();
        if (value != null) {
            select.setValue(calendar.rule(value));
        }
        return select;
    }

    EditionDraft.Terms terms() {
        var papers = code(supplement);
        return new EditionDraft.Terms(
                code(posting),
                verify.getValue().deadlineRule(),
                approve.getValue().deadlineRule(),
                useCheck.getValue().deadlineRule(),
                code(publish),
                papers,
                papers == null ? null : SupportTerms.LEGAL_AID_SUPPLEMENT_REMOTE);
    }

    private static @Nullable String code(Select<DeadlineRule> select) {
        var rule = (@Nullable DeadlineRule) select.getValue();
        return rule == null ? null : rule.deadlineRule();
    }
}
