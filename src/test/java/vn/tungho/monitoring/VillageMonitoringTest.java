package vn.tungho.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.review.MeetingService;
import vn.tungho.review.Observation;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.standard.StandardService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Monitoring down to one village, the numbers of its signs, and the notes from the meetings. */
@IntegrationTest
class VillageMonitoringTest {
    private static ReviewStory.Commune two;
    private static ReviewStory.Commune one;

    @Autowired
    ReviewStory reviews;

    @Autowired
    MonitoringStory story;

    @Autowired
    MonitoringPlanService plans;

    @Autowired
    FindingService findings;

    @Autowired
    SampleService samples;

    @Autowired
    MonitoringRules rules;

    @Autowired
    ObservationService observations;

    @Autowired
    MeetingService meetings;

    @Autowired
    StandardService standard;

    @Autowired
    UserService users;

    @Autowired
    JdbcClient jdbc;

    private NewPlan limited(ReviewStory.Commune commune, @Nullable String village) {
        var p = MonitoringStory.plan(commune, plans.earliestSession(), Ground.COMPLAINTS);
        return new NewPlan(
                p.communeCode(),
                village,
                p.year(),
                p.kind(),
                p.ground(),
                p.title(),
                p.purpose(),
                p.object(),
                p.contents(),
                p.scope(),
                p.method(),
                p.place(),
                p.outline(),
                p.sessionOn(),
                p.team());
    }

    private NewFinding about(long plan, @Nullable Long household) {
        return new NewFinding(
                plan, FindingStep.SURVEY, household, null, "Đến nhà không gặp.", "", "Xem lại.", FindingLevel.NOTE, "");
    }

    /** One of two villages, one of one; communes are scarce, so all tests here share them. */
    private ReviewStory.Commune twoVillages() {
        return two = surveyed(two, 2, 3);
    }

    private ReviewStory.Commune oneVillage() {
        return one = surveyed(one, 1, 2);
    }

    private ReviewStory.Commune surveyed(ReviewStory.Commune made, int villages, int households) {
        if (made != null) {
            return made;
        }
        var commune = reviews.commune(villages, households);
        reviews.toSurvey(commune);
        return commune;
    }

    @Test
    @LegalRule({"R-FRONT-SAMPLE", "R-FRONT-FINDING"})
    void aPlanForOneVillageTakesItsSampleAndItsFindingsFromThatVillageOnly() {
        var commune = twoVillages();
        var other = reviews.communeElsewhere(1, 1);
        var here = commune.villageCodes().getFirst();
        assertThatThrownBy(() -> story.as(
                        commune.monitor(),
                        () -> plans.make(limited(commune, other.villageCodes().getFirst()))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không thuộc xã");
        var plan = story.as(commune.monitor(), () -> plans.make(limited(commune, here)));
        assertThat(story.plan(commune, plan).area().villageCode()).isEqualTo(here);

        story.as(commune.monitor(), () -> samples.freeze(plan));
        assertThat(story.as(commune.monitor(), () -> samples.frameText(plan)).lines())
                .hasSize(3)
                .allMatch(line -> line.contains("|" + here + "|"));

        var inside = commune.cases(0).getFirst().householdId();
        var outside = commune.cases(1).getFirst().householdId();
        story.as(commune.monitor(), () -> findings.write(about(plan, inside)));
        assertThatThrownBy(() -> story.as(commune.monitor(), () -> findings.write(about(plan, outside))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("hộ này ở thôn khác");
        var ofVillage = story.as(commune.monitor(), () -> findings.write(about(plan, null)));
        assertThat(story.as(commune.monitor(), () -> findings.find(ofVillage)).villageCode())
                .isEqualTo(here);
        assertThat(story.as(
                        commune.monitor(),
                        () -> findings.planFor(commune.village(1).area())))
                .as("no plan takes findings about the other village")
                .isNull();
    }

    private String provinceMonitor(Area province) {
        var name = "mttq-tinh-" + province.provinceCode();
        if (users.find(name).isEmpty()) {
            users.create(new NewUser(
                    name,
                    "Giám sát Mặt trận tỉnh",
                    null,
                    ReviewStory.PASSWORD,
                    false,
                    List.of(Grant.own(Role.FRONT_MONITOR, province))));
        }
        return name;
    }

    @Test
    @LegalRule("R-FRONT-LEVELS")
    void theProvincesFrontSetsFromWhenASignAsksAndTheChangeIsKept() {
        var commune = oneVillage();
        var aCase = commune.cases(0).getFirst();
        var review = commune.review();
        jdbc.sql("update review_case set a_score = ? where case_id = ?")
                .param(standard.pointsLine(review.editionId(), review.areaType()) + 7)
                .param(aCase.caseId())
                .update();
        var provinceMonitor = provinceMonitor(Area.province(commune.area().provinceCode()));
        assertThat(signs(commune, aCase.householdId())).doesNotContain(RiskSign.AT_THRESHOLD);

        for (var other : List.of(commune.monitor(), commune.chair())) {
            assertThatThrownBy(() -> story.as(
                            other,
                            () -> rules.change(
                                    MonitoringRule.Name.NEAR_POINTS,
                                    rules.amount(MonitoringRule.Name.NEAR_POINTS),
                                    8,
                                    "Muốn hỏi nhiều hơn")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("Mặt trận cấp tỉnh");
        }
        assertThatThrownBy(() -> story.as(
                        provinceMonitor,
                        () -> rules.change(
                                MonitoringRule.Name.NEAR_POINTS,
                                rules.amount(MonitoringRule.Name.NEAR_POINTS),
                                8,
                                " ")))
                .hasMessageContaining("vì sao");
        try {
            story.as(
                    provinceMonitor,
                    () -> rules.change(
                            MonitoringRule.Name.NEAR_POINTS,
                            rules.amount(MonitoringRule.Name.NEAR_POINTS),
                            8,
                            "Nhiều hộ sát ngưỡng bị bỏ qua"));
            assertThat(signs(commune, aCase.householdId())).contains(RiskSign.AT_THRESHOLD);
            assertThat(rules.all())
                    .filteredOn(r -> r.monitoringRule().equals("NEAR_POINTS"))
                    .singleElement()
                    .satisfies(r -> {
                        assertThat(r.amount()).isEqualTo(8);
                        assertThat(r.defaultAmount()).isEqualTo(5);
                    });
            assertThat(rules.changes(10)).first().satisfies(c -> {
                assertThat(c.beforeAmount()).isEqualTo(5);
                assertThat(c.afterAmount()).isEqualTo(8);
                assertThat(c.reason()).contains("sát ngưỡng");
                assertThat(c.changedByName()).isEqualTo("Giám sát Mặt trận tỉnh");
            });
        } finally {
            story.as(
                    "admin",
                    () -> rules.change(
                            MonitoringRule.Name.NEAR_POINTS,
                            rules.amount(MonitoringRule.Name.NEAR_POINTS),
                            5,
                            "Về mặc định"));
        }
    }

    private List<RiskSign> signs(ReviewStory.Commune commune, long household) {
        return story.as(commune.monitor(), () -> samples.signs(commune.code(), household));
    }

    @Test
    @LegalRule("R-MEETING-OBSERVER")
    void notesFromMeetingsAreListedByPlaceAndPeriodWithinOnesArea() {
        var commune = twoVillages();
        var other = oneVillage();
        var today = reviews.today();
        observe(commune, 0, true, "Họp đủ người");
        observe(commune, 1, false, "Không biểu quyết từng hộ");
        observe(other, 0, true, "Họp ở thôn khác xã");

        var all = new ObservationFilter(null, null, null, null, null);
        assertThat(page(commune.monitor(), all))
                .extracting(ObservedMeeting::content)
                .containsExactly("Không biểu quyết từng hộ", "Họp đủ người");
        assertThat(story.as(commune.monitor(), () -> observations.count(all)))
                .isEqualTo(new ObservationService.Count(2, 1));
        var village = commune.villageCodes().getFirst();
        assertThat(page(commune.officer(), new ObservationFilter(commune.code(), village, today, today, null)))
                .extracting(ObservedMeeting::content)
                .containsExactly("Họp đủ người");
        assertThat(page(commune.officer(), new ObservationFilter(null, null, null, null, false)))
                .extracting(ObservedMeeting::content)
                .containsExactly("Không biểu quyết từng hộ");
        assertThat(page(commune.officer(), new ObservationFilter(null, null, today.plusDays(1), null, null)))
                .isEmpty();
        assertThat(page(commune.monitor(), new ObservationFilter(other.code(), null, null, null, null)))
                .as("the filter does not open another commune")
                .isEmpty();
        var first = page(commune.monitor(), all).getFirst();
        assertThat(story.as(commune.monitor(), () -> observations.page(all, first, 10)))
                .extracting(ObservedMeeting::content)
                .containsExactly("Họp đủ người");
    }

    private void observe(ReviewStory.Commune commune, int village, boolean isProper, String content) {
        var of = commune.village(village).villageReviewId();
        story.as(
                commune.monitor(),
                () -> meetings.observe(new Observation(0, of, reviews.today(), content, isProper, "Người quan sát")));
    }

    private List<ObservedMeeting> page(String user, ObservationFilter filter) {
        return story.as(user, () -> observations.page(filter, null, 10));
    }
}
