package vn.tungho.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.monitoring.RiskSign;
import vn.tungho.monitoring.SampleService;
import vn.tungho.review.CaseState;
import vn.tungho.review.LedgerService;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.ReviewStory;
import vn.tungho.review.SheetReader;
import vn.tungho.review.SheetService;
import vn.tungho.review.coherence.FlagShare;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.review.coherence.StoredFlag;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.standard.coherence.SheetFlag;
import vn.tungho.testing.LegalRule;

class SurveyScreensTest extends FieldScreens {
    @Autowired
    SheetService sheets;

    @Autowired
    SheetReader reader;

    @Autowired
    SampleService samples;

    @Autowired
    UserService users;

    @Autowired
    LedgerService ledger;

    @Test
    void aSheetIsFilledStepByStepKeptExplainedAndSent() {
        var commune = story.commune(1, 3);
        story.toSurvey(commune);
        var first = commune.cases(0).getFirst();
        var enumerator = enumerator(first);
        var village = commune.village(0).villageReviewId();
        signIn(enumerator);
        openTask("survey", village);
        assertThat(shown()).contains("Chưa khảo sát", first.headName());

        var form = story.form(commune);
        questions = form.scoredItems().stream().collect(Collectors.toMap(SheetItem::code, SheetItem::label));
        var answers = ReviewStory.answers(form, PovertyStatus.POOR);
        go("phieu/" + first.caseId());
        assertThat(page()).contains("Ai sống trong hộ: 1 người", "phần 1/");
        assertThat(page()).as("points stay hidden until the end").doesNotContain("Điểm A");
        answer(answers);
        assertThat(page()).contains("Đã lưu");
        assertThat(sheets.open(first.caseId()).savedAt()).as("kept as typed").isNotNull();

        var steps = form.income().size() + form.deprivation().size();
        for (var i = 0; i < steps - 1; i++) {
            press("Tiếp");
            if (i < steps - 2) {
                answer(answers);
            }
        }
        press("Xem kết quả");
        assertThat(page()).contains("Chạm vào một phần để trả lời nốt");
        press("Gửi phiếu");
        assertThat(page()).as("a refusal stands on the page").contains("câu chưa trả lời. Hãy trả lời hết");
        press("Trước");
        answer(answers);
        press("Xem kết quả");
        assertThat(page()).contains("Hộ nghèo", "Phiếu B1: ước lượng thu nhập", "Tính thử theo");
        assertThat(page()).contains("Cần kiểm tra lại trước khi gửi", "“Từ 7 người trở lên”, nhưng sổ bộ có 1 người");
        press("Gửi phiếu");
        assertThat(page()).as("what does not fit is looked at first").contains("điểm chưa kiểm tra lại");
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Đã kiểm tra lại"))
                .forEach(box -> test(box).click());
        press("Gửi phiếu");
        assertThat(page()).contains("Đã gửi phiếu hộ " + first.headName(), "Kết quả đề xuất: Hộ nghèo");
        assertThat(commune.cases(0))
                .filteredOn(c -> c.caseId() == first.caseId())
                .singleElement()
                .satisfies(c -> assertThat(c.state()).isEqualTo(CaseState.SURVEYED));
    }

    @Test
    @LegalRule("R-SHEET-COHERENT")
    void whatDoesNotFitNeedsItsReasonAtTheDeskAndIsShownToOthersWithTheSheet() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        var atDesk = commune.cases(0).getFirst();
        var fromDevice = commune.cases(0).getLast();
        questions =
                story.form(commune).scoredItems().stream().collect(Collectors.toMap(SheetItem::code, SheetItem::label));
        var answers = new TreeMap<>(ReviewStory.answers(story.form(commune), PovertyStatus.POOR));
        answers.put("B1-10", "none");
        answers.put("B2-10", "no");
        var flags = SheetCoherence.flags(
                story.form(commune),
                answers,
                story.as(enumerator(atDesk), () -> sheets.open(atDesk.caseId()).facts()));
        var checked = flags.stream().map(SheetFlag::words).collect(Collectors.toSet());
        var reason = "Hộ dùng nhà vệ sinh chung hợp vệ sinh của xóm";

        story.as(enumerator(atDesk), () -> sheets.saveDraft(atDesk.caseId(), answers));
        signIn(enumerator(atDesk));
        go("phieu/" + atDesk.caseId());
        test(find(TextArea.class).withLabel("Lý do trả lời khác").single()).setValue("Vừa xây lại");
        assertThat(sheets.open(atDesk.caseId()).reasons()).as("kept as typed").containsEntry("B2-10", "Vừa xây lại");
        press("Trước");
        press("Trước");
        assertThat(page())
                .as("the need with what it follows from")
                .contains(
                        "suy ra từ Phiếu B1",
                        "khác với Phiếu B1, cần ghi lý do",
                        "Theo câu “Hộ dùng nhà vệ sinh loại nào?” (Không có hoặc không hợp vệ sinh): có thiếu hụt.");
        answer(Map.of("B2-10", "yes"));
        assertThat(page()).doesNotContain("khác với Phiếu B1, cần ghi lý do");
        assertThat(sheets.open(atDesk.caseId()).reasons())
                .as("no departure, no reason")
                .isEmpty();

        assertThatThrownBy(() -> atDesk(atDesk, answers, Map.of(), checked))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Nhà tiêu hợp vệ sinh")
                .hasMessageContaining("ghi lý do");
        assertThatThrownBy(() -> atDesk(atDesk, answers, Map.of("B2-10", "  "), checked))
                .hasMessageContaining("ghi lý do");
        assertThatThrownBy(() -> atDesk(atDesk, answers, Map.of("B2-10", reason), Set.of()))
                .hasMessageContaining("điểm chưa kiểm tra lại")
                .hasMessageContaining("sổ bộ có 1 người");
        assertThat(story.as(enumerator(atDesk), () -> sheets.flags(atDesk.caseId())))
                .as("nothing of a refused sheet is kept")
                .isEmpty();
        atDesk(atDesk, answers, Map.of("B2-10", reason), checked);
        story.as(enumerator(fromDevice), () -> sheets.submit(fromDevice.caseId(), answers));

        assertThat(story.as(commune.monitor(), () -> sheets.flags(atDesk.caseId())))
                .hasSameSizeAs(flags)
                .noneMatch(StoredFlag::isOpen);
        assertThat(story.as(commune.monitor(), () -> sheets.flags(fromDevice.caseId())))
                .as("a device's sheet is taken and flagged")
                .hasSameSizeAs(flags)
                .allMatch(StoredFlag::isOpen);
        assertThat(story.as(commune.committee(), () -> ledger.progress(commune.reviewId())))
                .singleElement()
                .satisfies(v -> assertThat(v.flagged()).isEqualTo(2));

        assertThat(story.as(commune.committee(), () -> reader.shares(commune.reviewId())))
                .as("each enumerator's own sheets, as counts")
                .satisfies(shares -> {
                    assertThat(shares.get(java.util.Objects.requireNonNull(atDesk.enumeratorId())))
                            .satisfies(s -> assertThat(s.departing()).isPositive());
                    assertThat(shares.values().stream()
                                    .mapToInt(FlagShare::flagged)
                                    .sum())
                            .isEqualTo(2);
                    assertThat(shares.values().stream()
                                    .mapToInt(FlagShare::open)
                                    .sum())
                            .isEqualTo(1);
                });
        assertThat(story.as(commune.monitor(), () -> samples.signs(commune.code(), atDesk.householdId())))
                .contains(RiskSign.SHEET_CONTRADICTS, RiskSign.SHEET_NOT_AS_REGISTER);
        signIn(commune.committee());
        go("tien-do/" + commune.reviewId());
        assertThat(page())
                .contains(
                        "phiếu có điểm cần xem lại",
                        "phiếu trả lời khác mức thiếu hụt suy ra",
                        "1 phiếu chưa có lời giải thích");

        story.continueProcesses();
        signIn(commune.monitor());
        go("phieu/" + atDesk.caseId());
        assertThat(page()).contains("Phiếu B đã ghi");
        assertThat(page()).contains("Theo phiếu", "Hộ nghèo", "Phiếu khảo sát", "Lý do của rà soát viên: " + reason);
        assertThat(find(Button.class).withText("Gửi phiếu").all()).isEmpty();
        go("thon-ra-soat/" + commune.village(0).villageReviewId());
        assertThat(page())
                .contains(
                        "Phiếu có điểm cần xem lại",
                        "2 phiếu có câu trả lời",
                        "1 phiếu trong đó chưa có lời giải thích",
                        fromDevice.headName() + ": " + flags.size() + " điểm");
    }

    private void atDesk(ReviewCase c, Map<String, String> answers, Map<String, String> reasons, Set<String> checked) {
        story.as(enumerator(c), () -> sheets.submit(c.caseId(), answers, new SheetAccount(reasons, checked)));
    }

    @Test
    void theSecondLookStartsWithoutWhatTheFirstOneFound() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);
        var objection = story.object(commune, 0);
        var caseId =
                story.as(commune.officer(), () -> commune.cases(0).getFirst().caseId());
        var opened = story.as(commune.officer(), () -> sheets.openReverification(caseId, objection));
        assertThat(opened.answers()).isEqualTo(opened.suggested());
        assertThat(opened.answers()).isNotEqualTo(Map.copyOf(ReviewStory.answers(opened.form(), PovertyStatus.POOR)));
    }

    private String enumerator(ReviewCase c) {
        return users.find(java.util.Objects.requireNonNull(c.enumeratorId()))
                .orElseThrow()
                .username();
    }

    private String page() {
        return text(getCurrentView());
    }
}
