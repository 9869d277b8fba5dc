package vn.tungho.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

@IntegrationTest
class DenunciationServiceTest {
    @Autowired
    ComplaintStory story;

    @Autowired
    DenunciationService denunciations;

    @Test
    @LegalRule("R-DENUNCIATION")
    void aDenunciationIsPassedOnAndSeenByFew() {
        var commune = story.commune();
        story.as(
                commune.chair(),
                () -> denunciations.record(
                        commune.area(),
                        story.today(),
                        "Cán bộ nhận tiền của hộ",
                        "Đơn nêu một cán bộ thôn nhận tiền.",
                        "Thanh tra tỉnh",
                        story.today(),
                        "3/CV-UBND"));
        assertThat(story.as(commune.chair(), () -> denunciations.page(Long.MAX_VALUE, 10)))
                .extracting(Denunciation::routedTo)
                .containsExactly("Thanh tra tỉnh");
        assertThat(story.as(ComplaintStory.OFFICE, () -> denunciations.page(Long.MAX_VALUE, 10)))
                .isNotEmpty();
        for (var other : List.of(commune.officer(), commune.committee(), commune.monitor(), ComplaintStory.OVERSEER)) {
            assertThatThrownBy(() -> story.as(other, () -> denunciations.page(Long.MAX_VALUE, 10)))
                    .isInstanceOf(BusinessException.class);
        }
    }
}
