package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungho.review.OpinionData;
import vn.tungho.review.VillageReview;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Agree, or name the villages to be reviewed again and why. */
class OpinionForm extends OfficeForm {
    private final long reviewId;
    private final RadioButtonGroup<Boolean> agreed = new RadioButtonGroup<>();
    private final CheckboxGroup<VillageReview> villages = new CheckboxGroup<>();
    private final DocumentNumberField number = new DocumentNumberField("Số văn bản trả lời", "812/UBND-NN");
    private final TextArea content = new TextArea();
    private final RecordForm<OpinionData> answers;
    private final Paragraph silence = new Paragraph(
            "Chưa trả lời thì xã chưa được ký: im lặng không phải là đồng ý, quá hạn sẽ báo giám sát tỉnh.");

    OpinionForm(OfficeDesk desk, long reviewId, TaskFrame frame) {
        super(desk, reviewId, frame, "Kiểm tra trước khi trả lời", "Gửi ý kiến cho xã");
        this.reviewId = reviewId;
        prepare();
        agreed.addValueChangeListener(e -> show());
        show();
        var answer = new Card("Ý kiến của Chủ tịch UBND tỉnh", agreed, villages, content, number);
        answer.add(new Files()
                .paper(
                        "Xem trước văn bản trả lời",
                        "y-kien-tinh-" + reviewId,
                        () -> desk.documents().opinionDraft(reviewId, draft())));
        answer.add(silence);
        answer.addClassName("th-form");
        body(
                true,
                Figures.of(desk.ledger().totals(reviewId)),
                new ReviewBasis(desk, desk.ledger().review(reviewId)),
                new Card(
                        "Báo cáo của xã",
                        new Files()
                                .paper(
                                        "Báo cáo kết quả rà soát",
                                        "bao-cao-ra-soat-" + reviewId,
                                        () -> desk.documents().report(reviewId, null))
                                .summary(desk, reviewId)),
                new Card("Hộ đổi loại", new ChangeList(desk, reviewId)),
                answer);
        answers = binds(OpinionData.class)
                .field("number", number)
                .field("agreed", agreed)
                .field("content", content, String::strip)
                .field("villageCodes", villages, OpinionForm::sorted);
    }

    private void prepare() {
        agreed.setLabel("Trả lời");
        agreed.setItems(true, false);
        agreed.setItemLabelGenerator(a -> a ? "Đồng ý với kết quả của xã" : "Yêu cầu rà soát lại một số thôn");
        agreed.addThemeName("vertical");
        villages.setLabel("Thôn phải rà soát lại");
        villages.setItems(desk.villages().ofReview(reviewId));
        villages.setItemLabelGenerator(VillageReview::villageName);
        villages.addClassName("th-office-villages");
        number.setValueChangeMode(ValueChangeMode.LAZY);
        content.setValueChangeMode(ValueChangeMode.LAZY);
        content.setWidthFull();
        silence.addClassName("th-consequence");
    }

    private void show() {
        var corrections = Boolean.FALSE.equals(agreed.getValue());
        villages.setVisible(corrections);
        content.setLabel(corrections ? "Nội dung phải rà soát lại" : "Lưu ý thêm cho xã (nếu có)");
        content.setHelperText(
                corrections ? "Nói rõ hộ nào, điểm nào cần xem lại. Mỗi thôn đã chọn nhận nội dung này." : "");
    }

    /** By names of their own: two villages may have one name, and the label of the words depends on the answer. */
    @Override
    protected void keep(DraftFields fields, Component form) {
        fields.keep("agreed", agreed, String::valueOf, Boolean::valueOf)
                .keep("villages", villages, OpinionForm::codes, this::villages)
                .text("number", number)
                .text("content", content);
    }

    private boolean agrees() {
        return Boolean.TRUE.equals(agreed.getValue());
    }

    /** The answer as far as it is written, for the look at its paper. */
    private OpinionData draft() {
        return new OpinionData(
                number.read() == null ? number.getValue().strip() : number.number(),
                agrees(),
                content.getValue().strip(),
                agrees() ? List.of() : sorted(villages.getValue()));
    }

    private static List<String> sorted(Set<VillageReview> chosen) {
        return chosen.stream().map(VillageReview::villageCode).sorted().toList();
    }

    private static String codes(Set<VillageReview> chosen) {
        return chosen.stream().map(VillageReview::villageCode).collect(Collectors.joining(","));
    }

    private Set<VillageReview> villages(String codes) {
        var wanted = Arrays.asList(codes.split(","));
        return villages.getListDataView()
                .getItems()
                .filter(v -> wanted.contains(v.villageCode()))
                .collect(Collectors.toSet());
    }

    private String names() {
        return villages.getValue().stream()
                .map(VillageReview::villageName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Override
    protected String consequence() {
        return agrees()
                ? "Chủ tịch UBND xã được ký hai quyết định công nhận theo kết quả đã báo cáo."
                : "Các thôn " + names()
                        + " khảo sát, họp dân và niêm yết lại từ đầu; các thôn khác giữ nguyên. Xã sẽ báo cáo lại để xin ý kiến.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Trả lời", agrees() ? "Đồng ý" : "Yêu cầu rà soát lại");
        if (!agrees()) {
            page.answer("Thôn phải rà soát lại", names());
        }
        page.answer(agrees() ? "Lưu ý thêm" : "Nội dung", content.getValue()).answer("Số văn bản", number.number());
    }

    @Override
    protected String act() {
        desk.opinions().answer(reviewId, answers.data());
        return agrees() ? "Đã gửi ý kiến đồng ý cho xã." : "Đã gửi yêu cầu rà soát lại cho xã.";
    }
}
