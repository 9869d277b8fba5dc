package vn.tungho.inyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** The day of receipt is not moved back in silence, and what was signed stays as it was read. */
@IntegrationTest
class ReceiptDayTest {
    @Autowired
    InYearStory story;

    @Autowired
    RequestService requests;

    @Autowired
    RequestDecisionService decisions;

    @Autowired
    RequestDocuments documents;

    @Autowired
    JdbcTemplate jdbc;

    private Request lodge(ReviewStory.Commune commune, String name, LocalDate receivedOn, @Nullable String why) {
        var household = story.household(commune, name, PovertyStatus.NOT_POOR);
        return story.as(
                commune.officer(),
                () -> requests.require(requests.lodge(new NewRequest(
                        RequestKind.POVERTY,
                        RequestChannel.POST,
                        commune.villageCodes().getFirst(),
                        household,
                        name,
                        null,
                        "Người Đề Nghị",
                        null,
                        null,
                        "Ốm đau",
                        receivedOn,
                        why))));
    }

    @Test
    @LegalRule("R-RECEIPT-DAY")
    void tenWorkingDaysBackNeedNoReasonElevenDoAndItIsKept() {
        var commune = story.commune();
        var tenBack = LocalDate.of(2026, 9, 24);
        assertThat(lodge(commune, "Hộ Mười Ngày", tenBack, null).receivedOn()).isEqualTo(tenBack);
        assertThatThrownBy(() -> lodge(commune, "Hộ Mười Một", tenBack.minusDays(1), " "))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đã qua hơn 10 ngày làm việc")
                .hasMessageContaining("vì sao nay mới vào sổ");
        var late = lodge(commune, "Hộ Mười Một", tenBack.minusDays(1), "Bưu điện chuyển nhầm xã");
        assertThat(story.as(commune.officer(), () -> requests.lateReason(late.requestId())))
                .hasValue("Bưu điện chuyển nhầm xã");
    }

    @Test
    @LegalRule("R-RECEIPT-DAY")
    void aYearBackIsTheEarliestAndTheDayBeforeIsRefusedWhateverTheReason() {
        var commune = story.commune();
        var yearBack = InYearStory.ASKED_ON.minusDays(365);
        assertThat(lodge(commune, "Hộ Một Năm", yearBack, "Tìm thấy giấy cũ").receivedOn())
                .isEqualTo(yearBack);
        assertThatThrownBy(() -> lodge(commune, "Hộ Quá Một Năm", yearBack.minusDays(1), "Tìm thấy giấy cũ"))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sớm hơn ngày sớm nhất");
    }

    @Test
    @LegalRule("R-INYEAR-SIGNED")
    void aSignedDecisionKeepsItsWordsAndMarksWhateverIsConfirmedLater() {
        var commune = story.commune();
        var id = story.toIncome(commune, RequestKind.MEDIUM);
        story.toIncomePosting(commune, id, 2_000_000);
        story.endIncomeTerm(commune, id, true);
        var before = story.as(commune.chair(), () -> decisions.finding(id));
        assertThat(before.unconfirmed()).isNotEmpty();
        story.recognise(commune, id);
        assertThat(story.as(commune.chair(), () -> decisions.finding(id)))
                .as("as it was read by whoever signed")
                .isEqualTo(before);
        jdbc.update("update income_sheet set per_head = 1 where request_id = ?", id);
        jdbc.update("update in_year_request set signed_marks = 'mức đã ghi lúc ký' where request_id = ?", id);
        assertThat(story.as(commune.chair(), () -> decisions.finding(id)).result())
                .as("the result is not computed anew")
                .isEqualTo(before.result());
        assertThat(DocumentTexts.ofPdf(story.as(commune.chair(), () -> documents.decision(id, null))))
                .as("the paper prints what was kept at the signing")
                .contains("mức đã ghi lúc ký")
                .contains("2.000.000");
    }
}
