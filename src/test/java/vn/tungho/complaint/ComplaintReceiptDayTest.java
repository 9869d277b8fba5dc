package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** The day on which a complaint was received is not moved back in silence. */
@IntegrationTest
@LegalRule("R-RECEIPT-DAY")
class ComplaintReceiptDayTest {
    @Autowired
    ComplaintStory story;

    @Autowired
    ComplaintIntake intake;

    @Test
    void elevenWorkingDaysBackNeedAReasonAndItIsKept() {
        var commune = story.commune();
        var tenBack = LocalDate.of(2026, 9, 21);
        assertThat(story.file(lodge(commune, tenBack, null)).complaint().receivedOn())
                .isEqualTo(tenBack);
        var before = LocalDate.of(2026, 9, 18);
        assertThatThrownBy(() -> lodge(commune, before, null))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("vì sao nay mới vào sổ");
        var id = lodge(commune, before, "Đơn gửi nhầm cơ quan");
        assertThat(story.as(commune.officer(), () -> intake.lateReason(id))).hasValue("Đơn gửi nhầm cơ quan");
        assertThatThrownBy(() -> lodge(commune, ComplaintStory.BEGIN.minusDays(366), "Đơn cũ"))
                .hasMessageContaining("sớm hơn ngày sớm nhất");
    }

    private long lodge(ReviewStory.Commune commune, LocalDate receivedOn, @Nullable String why) {
        var data = story.about(
                story.household(commune, "Hộ Nhận Đơn " + receivedOn + " " + why, PovertyStatus.POOR),
                null,
                ComplaintObject.RECOGNITION);
        return story.lodge(
                commune,
                new NewComplaint(
                        null,
                        data.householdId(),
                        receivedOn,
                        data.channel(),
                        data.objectKind(),
                        null,
                        receivedOn.minusDays(1),
                        0,
                        "",
                        data.content(),
                        "",
                        null,
                        false,
                        data.complainant(),
                        why));
    }
}
