package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tungho.review.LedgerService;
import vn.tungho.review.ProvinceOpinion;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** The chair weighs the province's second disagreement: a reason for each village it named, or another look (R-DECISION-OPINION). */
class WeighForm extends OfficeForm {
    private final long reviewId;
    private final ProvinceOpinion opinion;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<LedgerService.LedgerLine>> changes;
    private final RadioButtonGroup<Boolean> hold = new RadioButtonGroup<>();
    private final Map<String, TextArea> reasons = new LinkedHashMap<>();
    private final Div villages = new Div();

    WeighForm(OfficeDesk desk, long reviewId, TaskFrame frame) {
        super(desk, reviewId, frame, "Kiểm tra trước khi ghi", "Ghi quyết định");
        this.reviewId = reviewId;
        this.opinion = desk.opinions().latest(reviewId).orElseThrow();
        var known = desk.areas().villagesByCode(opinion.villages());
        opinion.villages()
                .forEach(code ->
                        names.put(code, Objects.requireNonNull(known.get(code)).name()));
        changes = desk.ledger().ledger(reviewId).stream()
                .collect(Collectors.groupingBy(l -> l.reviewCase().villageCode()));
        hold.setLabel("Chủ tịch UBND xã");
        hold.setItems(true, false);
        hold.setItemLabelGenerator(h -> h ? "Giữ kết quả, ghi lý do từng thôn" : "Rà soát lại các thôn này lần nữa");
        hold.addThemeName("vertical");
        hold.addValueChangeListener(e -> {
            villages.setVisible(holds());
            verb(holds() ? "Giữ kết quả" : "Mở rà soát lại");
        });
        villages.addClassName("th-stack-v");
        names.forEach((code, name) -> villages.add(village(code, name)));
        villages.setVisible(false);
        var choice = new Card(
                "Ý kiến của tỉnh lần " + opinion.round(),
                new Paragraph(Objects.requireNonNullElse(opinion.content(), "")),
                new Paragraph("Các thôn được nêu đã rà soát lại một lần: " + String.join(", ", names.values()) + "."),
                hold,
                villages);
        choice.addClassName("th-form");
        body(true, choice);
    }

    private Component village(String code, String name) {
        var reason = new TextArea("Lý do giữ kết quả của " + name);
        reason.setHelperText("Tỉnh, Mặt trận Tổ quốc và hồ sơ quyết định đều có lý do này.");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reasons.put(code, reason);
        var part = new Div(new Paragraph(name + ": hộ đổi loại"), households(code), reason);
        part.addClassName("th-part");
        return part;
    }

    private UnorderedList households(String code) {
        var list = new UnorderedList();
        list.addClassName("th-line-list");
        var lines = changes.getOrDefault(code, List.of());
        lines.forEach(l -> list.add(new ListItem(words(l))));
        if (lines.isEmpty()) {
            list.add(new ListItem("Không có hộ nào đổi loại."));
        }
        return list;
    }

    private static String words(LedgerService.LedgerLine l) {
        var c = l.reviewCase();
        return c.headName() + ": " + c.statusBefore().label() + " → "
                + c.latestStatus().label();
    }

    private boolean holds() {
        return Boolean.TRUE.equals(hold.getValue());
    }

    @Override
    protected void keep(DraftFields fields, Component form) {
        fields.keep("hold", hold, String::valueOf, Boolean::valueOf);
        reasons.forEach((code, reason) -> fields.text("reason " + code, reason));
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (hold.getValue() == null) {
            problems.add(new ErrorSummary.Problem("Chọn giữ kết quả hay rà soát lại.", hold));
        }
        if (holds()) {
            reasons.forEach((code, reason) -> {
                if (reason.getValue().isBlank()) {
                    problems.add(
                            new ErrorSummary.Problem("Ghi lý do giữ kết quả của " + names.get(code) + ".", reason));
                }
            });
        }
        return problems;
    }

    @Override
    protected String consequence() {
        return holds()
                ? "Xã giữ kết quả dù tỉnh chưa thống nhất; việc ký hai quyết định mở ra. Văn phòng Chủ tịch UBND tỉnh nhận lý do"
                        + " của từng thôn ngay hôm nay, Mặt trận Tổ quốc xem được."
                : "Các thôn " + String.join(", ", names.values())
                        + " khảo sát, họp dân và niêm yết lại; xã báo cáo lại để xin ý kiến.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Ý kiến của tỉnh", Objects.requireNonNullElse(opinion.content(), ""));
        names.forEach((code, name) -> {
            page.answer(name + ", hộ đổi loại", households(code));
            if (holds()) {
                page.answer(
                        "Lý do giữ kết quả",
                        Objects.requireNonNull(reasons.get(code)).getValue().strip());
            }
        });
    }

    @Override
    protected String act() {
        if (!holds()) {
            desk.held().lookAgain(reviewId);
            return "Đã mở lại các thôn để rà soát lần nữa.";
        }
        var words = new LinkedHashMap<String, String>();
        reasons.forEach((code, reason) -> words.put(code, reason.getValue()));
        desk.held().hold(reviewId, words);
        return "Đã giữ kết quả. Việc tiếp theo: ký hai quyết định.";
    }
}
