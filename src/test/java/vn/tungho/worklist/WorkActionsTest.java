package vn.tungho.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.TestPicture;

@IntegrationTest
class WorkActionsTest {
    @Autowired
    WorkSamples samples;

    @Autowired
    WorkActions actions;

    @Autowired
    WorklistService worklist;

    @Autowired
    WorkNotes notes;

    @Autowired
    WorkChanges changes;

    @Autowired
    SavedFilters savedFilters;

    @Autowired
    TaskService tasks;

    @Autowired
    AppClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void claimingGivesTheEnginesTaskTheSameAssignee() {
        var commune = samples.commune();
        samples.openReview(commune);
        var officer = samples.user(Role.POVERTY_OFFICER, commune);
        var item = only(officer);
        SignInAs.user(officer, () -> actions.claim(ItemRef.of(item)));
        assertThat(reread(officer, item).assigneeId()).isEqualTo(samples.id(officer));
        assertThat(engineAssignee(item)).isEqualTo("" + samples.id(officer));
        SignInAs.user(officer, () -> actions.release(ItemRef.of(reread(officer, item))));
        assertThat(reread(officer, item).assigneeId()).isNull();
        assertThat(engineAssignee(item)).isNull();
        assertThat(audited("claim-work", item)).isEqualTo(1);
        assertThat(audited("release-work", item)).isEqualTo(1);
    }

    @Test
    void aChangedItemIsNotClaimedByItsOldVersion() {
        var commune = samples.commune();
        samples.openReview(commune);
        var one = samples.user(Role.POVERTY_OFFICER, commune);
        var other = samples.user(Role.POVERTY_OFFICER, commune);
        var seen = only(one);
        SignInAs.user(one, () -> actions.claim(ItemRef.of(seen)));
        SignInAs.user(one, () -> actions.release(ItemRef.of(reread(one, seen))));
        assertThatThrownBy(() -> SignInAs.user(other, () -> actions.claim(ItemRef.of(seen))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("tải lại");
        assertThat(reread(other, seen).assigneeId()).isNull();
    }

    @Test
    void aColleagueOfTheSameRoleGetsTheWorkAndNobodyElse() {
        var commune = samples.commune();
        samples.openReview(commune);
        var one = samples.user(Role.POVERTY_OFFICER, commune);
        var other = samples.user(Role.POVERTY_OFFICER, commune);
        var chair = samples.user(Role.COMMUNE_CHAIR, commune);
        var item = only(one);
        assertThat(SignInAs.user(one, () -> actions.colleagues(item)))
                .extracting(u -> u.username())
                .containsExactly(other);
        assertThatThrownBy(() -> SignInAs.user(one, () -> actions.handOver(ItemRef.of(item), samples.id(chair))))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> SignInAs.user(chair, () -> actions.claim(ItemRef.of(item))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Công chức giảm nghèo");
        var done = SignInAs.user(one, () -> actions.handOver(ItemRef.of(item), samples.id(other)));
        assertThat(engineAssignee(item)).isEqualTo("" + samples.id(other));
        assertThat(SignInAs.user(one, () -> worklist.page(WorkFilter.all(), null, 10)))
                .isEmpty();
        assertThat(SignInAs.user(one, () -> actions.undo(done))).isEqualTo(1);
        assertThat(engineAssignee(item)).isNull();
    }

    @Test
    void workAssignedByNameDoesNotChangeHands() {
        var commune = samples.commune();
        var enumerator = samples.user(Role.ENUMERATOR, commune);
        samples.user(Role.ENUMERATOR, commune);
        samples.duty("survey", Role.ENUMERATOR, commune, clock.today(), samples.id(enumerator));
        var item = only(enumerator);
        assertThat(actions.mayChangeHands(item)).isFalse();
        assertThatThrownBy(() -> SignInAs.user(enumerator, () -> actions.release(ItemRef.of(item))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đích danh");
    }

    @Test
    void hundredsAreTakenInBatchesAndTakenBack() {
        var commune = samples.commune();
        var one = samples.user(Role.POVERTY_OFFICER, commune);
        var other = samples.user(Role.POVERTY_OFFICER, commune);
        for (var i = 0; i < 230; i++) {
            samples.duty("bulk", Role.POVERTY_OFFICER, commune, clock.today().plusDays(i % 9), null);
        }
        samples.openReview(commune);
        var taken = SignInAs.user(one, () -> worklist.page(WorkFilter.all(), null, 1))
                .getFirst();
        var preview = SignInAs.user(one, () -> actions.previewClaim(WorkFilter.all()));
        assertThat(preview.able()).hasSize(231);
        assertThat(preview.refused()).isEmpty();
        SignInAs.user(other, () -> actions.claim(ItemRef.of(taken)));
        var done = SignInAs.user(one, () -> actions.claimAll(preview.refs()));
        assertThat(done.changed()).hasSize(230);
        assertThat(done.refused())
                .singleElement()
                .satisfies(r -> assertThat(r.workItemId()).isEqualTo(taken.workItemId()));
        var mine = new WorkFilter(WorkFilter.Whose.MINE, null, null, null, null);
        assertThat(SignInAs.user(one, () -> worklist.count(mine))).isEqualTo(230);
        assertThat(SignInAs.user(one, () -> actions.undo(done))).isEqualTo(230);
        assertThat(SignInAs.user(one, () -> worklist.count(mine))).isZero();
    }

    @Test
    void remarksAndFilesAreForThoseWhoSeeTheItem() {
        var commune = samples.commune();
        var one = samples.user(Role.POVERTY_OFFICER, commune);
        var stranger = samples.user(Role.POVERTY_OFFICER, samples.commune());
        samples.duty("note", Role.POVERTY_OFFICER, commune, clock.today(), null);
        var item = only(one);
        SignInAs.user(one, () -> notes.comment(item.workItemId(), "Đã gọi trưởng thôn, hẹn sáng mai."));
        assertThat(SignInAs.user(one, () -> notes.comments(item.workItemId())))
                .singleElement()
                .satisfies(c -> assertThat(c.content()).contains("sáng mai"));
        assertThatThrownBy(() -> SignInAs.user(stranger, () -> notes.comments(item.workItemId())))
                .isInstanceOf(BusinessException.class);
        var png = TestPicture.png(40);
        var file = SignInAs.user(one, () -> notes.attach(item.workItemId(), "anh.png", "image/png", png));
        assertThat(SignInAs.user(one, () -> notes.content(item.workItemId(), file.attachmentId())))
                .satisfies(f -> assertThat(f.isPicture()).isTrue());
        assertThatThrownBy(() -> SignInAs.user(stranger, () -> notes.content(item.workItemId(), file.attachmentId())))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void openPagesHearOfChangesAfterTheCommitOnly() {
        var commune = samples.commune();
        var officer = samples.user(Role.POVERTY_OFFICER, commune);
        var heard = new AtomicInteger();
        var stop = changes.listen(
                c -> c.audience().equals(Grant.audience(Role.POVERTY_OFFICER, commune)), c -> heard.incrementAndGet());
        samples.duty("live", Role.POVERTY_OFFICER, commune, clock.today(), null);
        samples.duty("live", Role.VILLAGE_HEAD, samples.villageOf(commune), clock.today(), null);
        assertThat(heard).hasValue(1);
        var item = only(officer);
        SignInAs.user(officer, () -> actions.claim(ItemRef.of(item)));
        assertThat(heard).hasValue(2);
        stop.run();
        samples.duty("live", Role.POVERTY_OFFICER, commune, clock.today(), null);
        assertThat(heard).hasValue(2);
    }

    @Test
    void aFilterSurvivesItsWayThroughAnAddress() {
        var filter = new WorkFilter(
                WorkFilter.Whose.AREA, "recordMeeting", "18919003", WorkFilter.DueBand.OVERDUE, "thôn Tân & Lý");
        assertThat(FilterQuery.read(FilterQuery.write(filter))).isEqualTo(filter);
        assertThat(FilterQuery.write(WorkFilter.all())).isEmpty();
        assertThat(FilterQuery.read("cua=gi-do&han=hom-nay").band()).isEqualTo(WorkFilter.DueBand.TODAY);
        var user = samples.user(Role.POVERTY_OFFICER, Area.commune("44", "18919"));
        SignInAs.user(user, () -> savedFilters.save("Quá hạn", filter));
        SignInAs.user(user, () -> savedFilters.save("Quá hạn", WorkFilter.all()));
        List<SavedFilter> mine = SignInAs.user(user, savedFilters::mine);
        assertThat(mine).singleElement().satisfies(f -> assertThat(f.query()).isEmpty());
        SignInAs.user(user, () -> savedFilters.delete(mine.getFirst().savedFilterId()));
        assertThat(SignInAs.user(user, savedFilters::mine)).isEmpty();
    }

    private WorkItem only(String user) {
        var found = SignInAs.user(user, () -> worklist.page(WorkFilter.all(), null, 10));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private WorkItem reread(String user, WorkItem item) {
        return SignInAs.user(user, () -> worklist.find(item.workItemId())).orElseThrow();
    }

    private String engineAssignee(WorkItem item) {
        return tasks.createTaskQuery().taskId(item.sourceId()).singleResult().getAssignee();
    }

    private int audited(String action, WorkItem item) {
        return jdbc.sql(
                        "select count(*) from audit_entry where action = ? and object_type = 'work_item' and object_id = ?")
                .params(action, "" + item.workItemId())
                .query(Integer.class)
                .single();
    }
}
