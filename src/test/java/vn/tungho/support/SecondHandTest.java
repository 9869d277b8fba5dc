package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.Together;

/** Two browsers finish one task: one does it, the other is told so in words, however close they are. */
@IntegrationTest
class SecondHandTest {
    private static final long AMOUNT = 40_000_000;

    @Autowired
    SupportStory story;

    @Autowired
    ApprovalService approvals;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofTwoWhoFinishATaskAtOneMomentOneIsToldThatItIsDone() throws Exception {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        var told = Together.of(2, () -> approve(commune.chair(), id));
        assertThat(told).filteredOn(Optional::isEmpty).as("one does it").hasSize(1);
        assertThat(told)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(second -> assertThat(second.orElseThrow())
                        .as("an expected no, not a fault of the system")
                        .isInstanceOfAny(BusinessException.class, ConcurrencyFailureException.class));
        assertThat(approvalsWritten(id)).isEqualTo(1);
    }

    @Test
    void whoComesLaterIsToldSoToo() {
        var commune = story.communeElsewhere();
        var id = story.housingToApproval(commune);
        assertThat(approve(commune.chair(), id)).isEmpty();
        assertThat(approve(commune.chair(), id))
                .containsInstanceOf(BusinessException.class)
                .hasValueSatisfying(no -> assertThat(no).hasMessageNotContaining("trục trặc"));
        assertThat(approvalsWritten(id)).isEqualTo(1);
    }

    private Optional<RuntimeException> approve(String chair, long id) {
        return story.as(chair, () -> {
            try {
                approvals.approve(Map.of(id, AMOUNT), "45/QĐ-UBND", "");
                return Optional.<RuntimeException>empty();
            } catch (RuntimeException no) {
                return Optional.of(no);
            }
        });
    }

    private int approvalsWritten(long id) {
        return jdbc.sql("select count(*) from audit_entry where object_type = 'support_case' and object_id = ?"
                        + " and action like 'approve%'")
                .param(Long.toString(id))
                .query(Integer.class)
                .single();
    }
}
