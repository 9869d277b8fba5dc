package vn.tungho.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.notices.InboxService;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TestPicture;

/** What is written down of a visit stays true: attempts, corrections, deputies, and what was asked for. */
@IntegrationTest
class VisitTruthTest {
    @Autowired
    HelpStory story;

    @Autowired
    VisitService visits;

    @Autowired
    VisitCorrections corrections;

    @Autowired
    VisitRequests requests;

    @Autowired
    UrgeService urges;

    @Autowired
    HandoverService handovers;

    @Autowired
    MyHouseholds mine;

    @Autowired
    PlanService plans;

    @Autowired
    CoverageService coverage;

    @Autowired
    InboxService inbox;

    @Autowired
    DeputyService deputies;

    @Autowired
    UserService users;

    private static NewVisit visit(long household, LocalDate on, Situation situation, NextStep next, String words) {
        return new NewVisit(
                VisitService.newClientId(),
                household,
                null,
                on,
                VisitPurpose.ROUTINE,
                situation,
                "",
                0,
                "",
                0,
                BigDecimal.ZERO,
                "",
                next,
                words,
                null,
                null,
                null,
                60,
                3);
    }

    private static NewVisit visit(long household, LocalDate on, Situation situation) {
        return visit(household, on, situation, NextStep.NEXT_VISIT, "");
    }

    private List<vn.tungho.notices.Notice> news(String user) {
        return story.as(user, () -> inbox.page(Long.MAX_VALUE, 20));
    }

    @Test
    @LegalRule("R-VISIT-MONTHLY")
    void nobodyIsLateOnTheDayHeAcceptsAndTheFirstVisitIsDueAMonthAfterIt() {
        var commune = story.commune(1, 1);
        var household = commune.households().getFirst();
        var id = story.sign(
                        commune, java.util.Map.of(household, commune.helpers().getFirst()))
                .get(household);
        story.later(40);
        story.as(commune.helperNames().getFirst(), () -> answers.accept(id));
        assertThat(story.assignment(commune, id).nextVisitBy())
                .isEqualTo(story.today().plusMonths(1));
        story.later(1);
        assertThat(story.waits(commune.helperNames().getFirst(), VisitReminders.VISIT))
                .isFalse();
    }

    @Autowired
    AnswerService answers;

    @Test
    @LegalRule("R-VISIT-MONTHLY")
    void nobodyAtHomeIsAnAttemptThatClosesNothingAndAsksToComeAgain() {
        var commune = story.commune(1, 1);
        var id = story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        var household = commune.households().getFirst();
        story.later(32);
        assertThat(story.waits(helper, VisitReminders.VISIT)).isTrue();
        story.as(helper, () -> visits.log(visit(household, story.today(), Situation.AWAY)));
        assertThat(story.waits(helper, VisitReminders.VISIT)).isTrue();
        var after = story.assignment(commune, id);
        assertThat(after.visits()).isZero();
        assertThat(after.lastVisitOn()).isNull();
        assertThat(after.tryAgainBy()).isEqualTo(story.today().plusDays(5));
        story.as(helper, () -> visits.log(visit(household, story.today(), Situation.SAME)));
        assertThat(story.waits(helper, VisitReminders.VISIT)).isFalse();
        assertThat(story.assignment(commune, id).tryAgainBy()).isNull();
    }

    @Test
    @LegalRule("R-VISIT-CORRECT")
    void itsMakerMendsOrTakesBackAVisitWithinTheDaysAndTheCommuneAfterThem() {
        var commune = story.commune(1, 1);
        var id = story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        var household = commune.households().getFirst();
        var first = story.as(helper, () -> visits.log(visit(household, story.today(), Situation.SAME)))
                .visitId();
        var twice = story.as(helper, () -> visits.log(visit(household, story.today(), Situation.SAME)))
                .visitId();
        assertThat(story.assignment(commune, id).visits()).isEqualTo(2);
        assertThatThrownBy(() -> story.as(helper, () -> corrections.withdraw(twice, " ")))
                .hasMessageContaining("lý do");
        story.as(helper, () -> corrections.withdraw(twice, "ghi trùng"));
        assertThat(story.assignment(commune, id).visits()).isEqualTo(1);

        story.later(7);
        var mended = story.as(
                helper,
                () -> corrections.correct(first, visit(household, story.today().minusDays(7), Situation.BETTER), ""));
        assertThat(story.assignment(commune, id).visits()).isEqualTo(1);
        assertThat(story.as(helper, mine::list).getFirst().lastSituation()).isEqualTo(Situation.BETTER);

        story.later(1);
        assertThatThrownBy(() -> story.as(helper, () -> corrections.withdraw(mended, "nhầm")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("công chức");
        assertThatThrownBy(() -> story.as(commune.helperNames().get(1), () -> corrections.withdraw(mended, "nhầm")))
                .isInstanceOf(BusinessException.class);
        story.as(commune.officer(), () -> corrections.withdraw(mended, "hộ báo không có ai đến"));
        assertThat(story.assignment(commune, id).visits()).isZero();
        assertThat(story.as(commune.officer(), () -> visits.ofHousehold(household, 10)))
                .as("every row stays as a trace")
                .hasSize(3)
                .noneMatch(Visit::holds)
                .anySatisfy(v -> assertThat(v.replacedBy()).isEqualTo(mended))
                .anySatisfy(v -> assertThat(v.withdrawReason()).isEqualTo("hộ báo không có ai đến"));
    }

    @Test
    @LegalRule("R-VISIT-CORRECT")
    void aWithdrawnVisitMakesItsDayDueAgain() {
        var commune = story.commune(1, 1);
        var id = story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        var household = commune.households().getFirst();
        var due = story.assignment(commune, id).nextVisitBy();
        story.later(32);
        var wrong = story.as(helper, () -> visits.log(visit(household, story.today(), Situation.SAME)))
                .visitId();
        assertThat(story.waits(helper, VisitReminders.VISIT)).isFalse();
        story.as(helper, () -> corrections.withdraw(wrong, "ghi nhầm hộ"));
        assertThat(story.assignment(commune, id).nextVisitBy()).isEqualTo(due);
        story.later(1);
        assertThat(story.waits(helper, VisitReminders.VISIT)).isTrue();
    }

    @Test
    void aBrokenPictureLeavesNeitherVisitNorPictureAndTheSamePictureIsKeptOnce() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        var household = commune.households().getFirst();
        var good = new VisitService.Photo("mot.png", "image/png", TestPicture.png(40));
        var gif = new VisitService.Photo(
                "gif.gif", "image/gif", "GIF89a...".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var broken = new VisitService.Photo("hong.png", "image/png", java.util.Arrays.copyOf(TestPicture.png(40), 40));
        for (var bad : List.of(gif, broken, new VisitService.Photo("rong.png", "image/png", new byte[0]))) {
            assertThatThrownBy(() -> story.as(
                            helper,
                            () -> visits.log(visit(household, story.today(), Situation.SAME), List.of(good, bad))))
                    .hasMessageContaining(bad.fileName());
        }
        assertThat(story.as(helper, () -> visits.ofHousehold(household, 10))).isEmpty();
        var id = story.as(
                        helper, () -> visits.log(visit(household, story.today(), Situation.SAME), List.of(good, good)))
                .visitId();
        story.as(helper, () -> visits.addPhoto(id, "lan-hai.png", "image/png", TestPicture.png(40)));
        assertThat(story.as(helper, () -> visits.photos(id))).hasSize(1);
        var mended =
                story.as(helper, () -> corrections.correct(id, visit(household, story.today(), Situation.BETTER), ""));
        assertThat(story.as(helper, () -> visits.photos(mended)))
                .as("pictures stay with the visit")
                .hasSize(1);
    }

    @Test
    @LegalRule("R-VISIT-ASK")
    void whatIsAskedForReachesTheOfficerAndTheOutcomeComesBack() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        var household = commune.households().getFirst();
        var asking = visit(household, story.today(), Situation.WORSE, NextStep.SUPPORT, "Cần sửa mái nhà trước bão");
        var id = story.as(helper, () -> visits.log(asking)).visitId();
        assertThat(story.waits(commune.officer(), VisitRequests.KIND)).isTrue();
        var request = story.as(commune.officer(), () -> requests.ofHousehold(household))
                .getFirst();
        assertThat(request.words()).contains("Cần sửa mái nhà trước bão");
        assertThatThrownBy(() -> story.as(helper, () -> requests.answer(request.requestId(), "tự trả lời")))
                .isInstanceOf(BusinessException.class);
        story.as(commune.officer(), () -> requests.answer(request.requestId(), "Xã sửa mái trước ngày 20"));
        assertThat(story.waits(commune.officer(), VisitRequests.KIND)).isFalse();
        assertThat(story.as(helper, mine::list).getFirst().asked())
                .singleElement()
                .satisfies(r -> assertThat(r.outcome()).contains("Xã sửa mái trước ngày 20"));
        assertThat(news(helper)).anySatisfy(n -> assertThat(n.body()).contains("Xã sửa mái trước ngày 20"));
        story.as(
                helper,
                () -> corrections.correct(
                        id, visit(household, story.today(), Situation.WORSE, NextStep.SUPPORT, "Cần sửa mái"), ""));
        assertThat(story.waits(commune.officer(), VisitRequests.KIND))
                .as("a correction does not ask for what was answered")
                .isFalse();
    }

    @Test
    @LegalRule("R-VISIT-ASK")
    void twiceWorseInARowIsWorkOfTheOfficerAndOnceIsNot() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        var household = commune.households().getFirst();
        story.as(helper, () -> visits.log(visit(household, story.today(), Situation.WORSE)));
        assertThat(story.waits(commune.officer(), VisitRequests.KIND)).isFalse();
        story.later(20);
        story.as(helper, () -> visits.log(visit(household, story.today().minusDays(1), Situation.AWAY)));
        var second = story.as(helper, () -> visits.log(visit(household, story.today(), Situation.WORSE)))
                .visitId();
        assertThat(story.waits(commune.officer(), VisitRequests.KIND)).isTrue();
        story.as(helper, () -> corrections.withdraw(second, "ghi nhầm hộ"));
        assertThat(story.waits(commune.officer(), VisitRequests.KIND))
                .as("what a withdrawn visit asked for goes with it")
                .isFalse();
    }

    @Test
    @LegalRule("R-VISIT-MONTHLY")
    void theSecretaryEndsHisWorkWithAPromisedDayAndItComesBackAfterIt() {
        var commune = story.commune(1, 2);
        var id = story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        story.later(32);
        story.later(7);
        assertThat(story.waits(commune.secretary(), VisitReminders.SECRETARY)).isTrue();
        assertThatThrownBy(() -> story.as(
                        commune.secretary(),
                        () -> urges.urge(
                                VisitReminders.SECRETARY, id, story.today().minusDays(1), "")))
                .hasMessageContaining("Ngày hẹn");
        story.as(
                commune.secretary(),
                () -> urges.urge(VisitReminders.SECRETARY, id, story.today().plusDays(3), "Nhớ đến trước chợ phiên"));
        assertThat(story.waits(commune.secretary(), VisitReminders.SECRETARY)).isFalse();
        assertThat(news(helper)).anySatisfy(n -> assertThat(n.body()).contains("Nhớ đến trước chợ phiên"));
        story.later(3);
        assertThat(story.waits(commune.secretary(), VisitReminders.SECRETARY)).isFalse();
        story.later(1);
        assertThat(story.waits(commune.secretary(), VisitReminders.SECRETARY)).isTrue();
        story.as(
                commune.secretary(),
                () -> handovers.offer(
                        commune.helpers().getFirst(),
                        new HandoverService.Offer(
                                HandoverKind.FINAL,
                                commune.helpers().get(1),
                                List.of(id),
                                story.today(),
                                null,
                                "Bận việc nhà",
                                "Hộ chờ vay vốn")));
        assertThat(story.waits(commune.helperNames().get(1), HandoverService.SIGN))
                .isTrue();
    }

    @Test
    @LegalRule("R-HANDOVER")
    void whomAHelperMadeHisDeputySeesHisHouseholdsAndHisVisitsAreTheDeputys() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var household = commune.households().getFirst();
        var deputy = commune.helperNames().get(1);
        story.as(
                commune.helperNames().getFirst(),
                () -> deputies.appoint(
                        users.find(deputy).orElseThrow().userId(),
                        Role.CADRE,
                        story.today(),
                        story.today().plusDays(6),
                        "Đi học"));
        assertThat(story.as(deputy, mine::list))
                .singleElement()
                .satisfies(h -> assertThat(h.isDeputy()).isTrue());
        var id = story.as(deputy, () -> visits.log(visit(household, story.today(), Situation.SAME)))
                .visitId();
        assertThat(story.as(commune.officer(), () -> corrections.find(id)).helperId())
                .isEqualTo(commune.helpers().get(1));
        story.later(7);
        assertThat(story.as(deputy, mine::list)).isEmpty();
        assertThatThrownBy(() -> story.as(deputy, () -> visits.log(visit(household, story.today(), Situation.SAME))))
                .hasMessageContaining("không phụ trách");
        assertThat(story.as(
                                deputy,
                                () -> visits.log(visit(household, story.today().minusDays(1), Situation.SAME)))
                        .isNew())
                .as("a day within the deputyship, written down after it")
                .isTrue();
    }

    @Test
    @LegalRule("R-VISIT-MONTHLY")
    void aHelperIsToldWhenHeGetsAHouseholdAndBeforeAVisitIsDue() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var helper = commune.helperNames().getFirst();
        assertThat(news(helper)).anySatisfy(n -> assertThat(n.title()).contains("được phân công giúp 1 hộ"));
        story.later(27);
        assertThat(news(helper)).noneMatch(n -> n.title().contains("Sắp đến hạn"));
        story.later(1);
        story.later(1);
        assertThat(news(helper))
                .filteredOn(n -> n.title().contains("Sắp đến hạn"))
                .as("once")
                .hasSize(1);
    }

    @Test
    @LegalRule("R-PLEDGE")
    void aHouseholdThatHasLeftTheListIsNotAskedToPledge() {
        var commune = story.commune(1, 1);
        story.accepted(commune, 0, 0);
        var household = commune.households().getFirst();
        story.recognise(commune.officer(), List.of(household), PovertyStatus.NEWLY_ESCAPED, story.today());
        assertThatThrownBy(() -> story.as(
                        commune.helperNames().getFirst(),
                        () -> plans.pledge(new Pledge(
                                0, household, story.today().getYear() + 1, "", "Làm ăn", "Chủ hộ", story.today()))))
                .hasMessageContaining("không còn trong danh sách");
    }
}
