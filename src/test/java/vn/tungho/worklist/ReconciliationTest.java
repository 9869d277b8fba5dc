package vn.tungho.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class ReconciliationTest {
    @Autowired
    WorkSamples samples;

    @Autowired
    WorklistService worklist;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsEachKindOfDifferenceAndNothingElse() {
        var commune = samples.commune();
        samples.openReview(commune);
        var officer = samples.user(Role.POVERTY_OFFICER, commune);
        var item = SignInAs.user(officer, () -> worklist.page(WorkFilter.all(), null, 1))
                .getFirst();
        assertThat(about(item)).isEmpty();

        update("update work_item set assignee_id = 1 where work_item_id = ?", item);
        assertThat(about(item)).containsExactly(Reconciliation.Kind.OTHER_ASSIGNEE);
        update("update work_item set assignee_id = null, status = 'DONE' where work_item_id = ?", item);
        assertThat(about(item)).containsExactly(Reconciliation.Kind.NO_ITEM);
        update(
                "update work_item set status = 'OPEN', source_id = concat('zz', source_id) where work_item_id = ?",
                item);
        assertThat(reconciliation.run().differences())
                .contains(new Reconciliation.Difference(Reconciliation.Kind.NO_TASK, "zz" + item.sourceId()))
                .contains(new Reconciliation.Difference(Reconciliation.Kind.NO_ITEM, item.sourceId()));
        update("update work_item set source_id = substr(source_id, 3) where work_item_id = ?", item);
        assertThat(about(item)).isEmpty();
        assertThat(reconciliation.last())
                .hasValueSatisfying(r -> assertThat(r.tasks()).isPositive());
    }

    private java.util.List<Reconciliation.Kind> about(WorkItem item) {
        return reconciliation.run().differences().stream()
                .filter(d -> d.taskId().equals(item.sourceId()))
                .map(Reconciliation.Difference::kind)
                .toList();
    }

    private void update(String sql, WorkItem item) {
        assertThat(jdbc.sql(sql).param(item.workItemId()).update()).isEqualTo(1);
    }
}
