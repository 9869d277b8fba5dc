package vn.tungho.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Duty;
import vn.tungho.security.RelativeService;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.ItemRef;
import vn.tungho.worklist.WorkActions;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** No act of a review passes that the policy on separate duties refuses. */
@IntegrationTest
class SeparateDutiesTest {
    private static final String KIN = "có người thân là hộ trong hồ sơ này";

    @Autowired
    ReviewStory story;

    @Autowired
    RelativeService relatives;

    @Autowired
    UserService users;

    @Autowired
    ListService lists;

    @Autowired
    EnumeratorService enumerators;

    @Autowired
    SheetService sheets;

    @Autowired
    ReverificationService reverifications;

    @Autowired
    ReverificationTeams teams;

    @Autowired
    DecisionService decisions;

    @Autowired
    HouseholdService households;

    @Autowired
    WorklistService worklist;

    @Autowired
    WorkActions actions;

    @Test
    @LegalRule("R-REVERIFY-OTHERS")
    void nobodyScreensSurveysVerifiesConcludesOrSignsOnRelatives() {
        var commune = story.commune(1, 2);
        var applicant = story.household(commune.villageCodes().getFirst(), "Hộ Xin", PovertyStatus.NOT_POOR);
        story.open(commune);
        related(commune.officer(), applicant);
        refused(
                commune.officer(),
                Duty.SCREEN,
                () -> lists.screen(commune.reviewId(), applicant, LocalDate.of(2026, 9, 7), Set.of()));

        story.as(commune.officer(), () -> lists.close(commune.reviewId()));
        var household = commune.cases(0).getFirst().householdId();
        related(commune.enumerator(1), household);
        story.as(
                commune.committee(),
                () -> enumerators.assign(commune.reviewId(), enumerators.propose(commune.reviewId())));
        story.continueProcesses();
        assertThat(caseOf(commune, household).enumeratorId())
                .as("dealt to the other one")
                .isEqualTo(id(commune.enumerator(2)));

        related(commune.enumerator(2), household);
        var caseId = caseOf(commune, household).caseId();
        refused(commune.enumerator(2), Duty.SURVEY, () -> sheets.saveDraft(caseId, Map.of()));
        refused(commune.enumerator(2), Duty.SURVEY, () -> sheets.submit(caseId, Map.of()));
        unrelated(commune.enumerator(2), household);
        story.toPosting(commune, 0);
        story.putUp(commune, 0);

        var objection = story.object(commune, 0);
        var objected = story.as(commune.committee(), () -> reverifications.find(objection));
        var subject = commune.cases(0).stream()
                .filter(c -> c.caseId() == objected.caseId())
                .findFirst()
                .orElseThrow()
                .householdId();
        unrelated(commune.enumerator(1), household);
        unrelated(commune.enumerator(2), household);
        var verifier = story.as(commune.committee(), () -> {
            var candidate = teams.candidates(objection).getFirst();
            teams.assignTeam(objection, candidate.userId(), "Cán bộ Mặt trận");
            return candidate.username();
        });
        related(verifier, subject);
        refused(verifier, Duty.REVERIFY, () -> reverifications.saveDraft(objection, Map.of(), Map.of()));
        refused(verifier, Duty.REVERIFY, () -> reverifications.reverify(objection, Map.of()));
        unrelated(verifier, subject);
        story.as(
                verifier,
                () -> reverifications.reverify(
                        objection, ReviewStory.answers(story.form(commune), PovertyStatus.NEAR_POOR)));

        related(commune.committee(), subject);
        refused(commune.committee(), Duty.CONCLUDE, () -> reverifications.conclude(objection, true, "Theo phiếu"));
        var item = item(commune.committee(), "concludeReverification");
        refused(commune.committee(), Duty.CONCLUDE, () -> actions.claim(ItemRef.of(item)));
        assertThat(story.as(commune.committee(), () -> worklist.objection(item, id(commune.committee()))))
                .as("told before the form is shown")
                .hasValueSatisfying(o -> assertThat(o.toPerson()).contains(KIN));
    }

    @Test
    void aChairWithARelativeInTheReviewDoesNotSign() {
        var commune = story.commune(1, 1);
        story.toSigning(commune);
        var household = commune.cases(0).getFirst().householdId();
        related(commune.chair(), household);
        refused(commune.chair(), Duty.DECIDE, () -> decisions.sign(commune.reviewId(), "112/QĐ-UBND", "113/QĐ-UBND"));
        unrelated(commune.chair(), household);
        story.sign(commune);
        assertThat(commune.review().step()).isEqualTo(ReviewStep.DONE);
    }

    private void refused(String username, Duty duty, Runnable act) {
        assertThatThrownBy(() -> story.as(username, act))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(KIN)
                .hasMessageContaining(duty.label());
    }

    private WorkItem item(String username, String kind) {
        return story.as(username, () -> new ArrayList<>(worklist.page(WorkFilter.all(), null, 50))).stream()
                .filter(i -> i.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static ReviewCase caseOf(ReviewStory.Commune commune, long householdId) {
        return List.copyOf(commune.cases(0)).stream()
                .filter(c -> c.householdId() == householdId)
                .findFirst()
                .orElseThrow();
    }

    private long id(String username) {
        return users.find(username).orElseThrow().userId();
    }

    private void related(String username, long householdId) {
        story.as("admin", () -> relatives.put(id(username), householdId, "anh ruột"));
    }

    private void unrelated(String username, long householdId) {
        story.as("admin", () -> relatives.remove(id(username), householdId));
    }
}
