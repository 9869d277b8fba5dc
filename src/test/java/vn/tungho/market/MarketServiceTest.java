package vn.tungho.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.TimelineService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.OpenWork;

@IntegrationTest
class MarketServiceTest {
    @Autowired
    ReviewStory story;

    @Autowired
    OfferService offers;

    @Autowired
    ReferralService referrals;

    @Autowired
    HouseholdService households;

    @Autowired
    TimelineService timeline;

    @Autowired
    OpenWork work;

    private LocalDate before = LocalDate.MIN;

    @BeforeEach
    void remember() {
        before = story.today();
    }

    @AfterEach
    void goBack() {
        story.on(before);
    }

    @Test
    void aReferralIsFollowedUntilTheJobWasKeptForSixMonths() {
        var commune = story.communeElsewhere(1, 2);
        var job = story.as(commune.officer(), () -> offers.post(job(commune.code(), 15, 60)));
        var match = story.as(commune.officer(), () -> offers.matches(job, 10).getFirst());
        assertThat(match.candidate().communeCode()).isEqualTo(commune.code());
        assertThat(match.reasons()).contains("tuổi", "Cùng xã");

        var c = match.candidate();
        var id = story.as(commune.officer(), () -> referrals.refer(job, c.householdId(), c.memberId()));
        assertThat(story.as(commune.officer(), () -> offers.matches(job, 10)))
                .as("is not offered twice")
                .noneMatch(m -> m.candidate().memberId() == c.memberId());
        story.as(commune.officer(), () -> referrals.start(id, story.today()));
        var followUp = story.as(commune.officer(), () -> referrals.find(id)).followUpOn();
        assertThat(followUp)
                .as("180 days, moved on from a day off")
                .isBetween(story.today().plusDays(180), story.today().plusDays(190));
        assertThat(story.as(
                        commune.officer(),
                        () -> work.of(ReferralService.FOLLOW_UP, id).dueOn()))
                .isEqualTo(followUp);

        assertThatThrownBy(() -> story.as(commune.officer(), () -> referrals.finish(id, true, story.today(), null, "")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Chưa đến kỳ hỏi lại");
        story.on(Objects.requireNonNull(followUp));
        story.as(commune.officer(), () -> referrals.finish(id, true, story.today(), null, "vẫn làm ở xưởng"));
        assertThat(story.as(commune.officer(), () -> referrals.find(id)).stateWords())
                .isEqualTo("Còn làm đến kỳ hỏi lại");
        assertThat(story.as(commune.officer(), () -> work.waits(ReferralService.FOLLOW_UP)))
                .isFalse();
        assertThat(story.as(commune.officer(), () -> timeline.of(c.householdId())))
                .anyMatch(e -> e.title().contains("Còn làm đến kỳ hỏi lại"));
        assertThatThrownBy(() ->
                        story.as(commune.officer(), () -> referrals.finish(id, false, story.today(), null, "thôi")))
                .hasMessageContaining("không ghi được bước này");
    }

    @Test
    void produceIsMatchedToItsBuyerAndTheSaleIsWrittenDown() {
        var commune = story.communeElsewhere(1, 2);
        var household = story.as(
                commune.officer(),
                () -> offers.matches(offers.post(job(commune.code(), 15, 60)), 1)
                        .getFirst()
                        .candidate());
        story.as(
                commune.officer(),
                () -> offers.setProducts(
                        household.householdId(), household.area(), Set.of(Product.HONEY, Product.PIG)));
        var buyer = story.as(commune.officer(), () -> offers.post(buyer()));
        var matches = story.as(commune.officer(), () -> offers.matches(buyer, 10));
        assertThat(matches).singleElement().satisfies(m -> {
            assertThat(m.candidate().householdId()).isEqualTo(household.householdId());
            assertThat(m.candidate().memberId()).isZero();
        });
        var id = story.as(commune.officer(), () -> referrals.refer(buyer, household.householdId(), 0));
        story.as(commune.officer(), () -> referrals.start(id, story.today()));
        assertThatThrownBy(() -> story.as(commune.officer(), () -> referrals.finish(id, true, story.today(), null, "")))
                .hasMessageContaining("Chưa ghi số tiền");
        story.as(commune.officer(), () -> referrals.finish(id, true, story.today(), 1_200_000L, ""));
        assertThat(story.as(commune.officer(), referrals::counts))
                .anyMatch(n -> n.kind() == OfferKind.BUYER && n.state() == ReferralState.KEPT && n.number() == 1);
    }

    @Test
    void othersOfTheProvinceReadTheOfferButSendNobodyFromAnotherCommune() {
        var commune = story.communeElsewhere(1, 2);
        var other = story.communeElsewhere(1, 2);
        var job = story.as(commune.officer(), () -> offers.post(job(commune.code(), 15, 60)));
        assertThat(story.as(other.officer(), () -> offers.find(job)).title()).contains("thợ may");
        assertThat(story.as(other.officer(), () -> offers.matches(job, 100)))
                .isNotEmpty()
                .allMatch(m -> m.candidate().communeCode().equals(other.code()));
        var c = story.as(
                commune.officer(), () -> offers.matches(job, 1).getFirst().candidate());
        assertThatThrownBy(() -> story.as(other.officer(), () -> referrals.refer(job, c.householdId(), c.memberId())))
                .isInstanceOf(BusinessException.class);
        assertThat(story.as(commune.chair(), () -> offers.matches(job, 1))).isEmpty();
    }

    @Test
    void anOfferThatIsOverOrSaysTooLittleIsRefused() {
        var commune = story.communeElsewhere(1, 1);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> offers.post(job(commune.code(), 14, 60))))
                .hasMessageContaining("từ 15");
        assertThatThrownBy(() -> story.as(commune.chair(), () -> offers.post(job(commune.code(), 15, 60))))
                .hasMessageContaining("công chức giảm nghèo");
        var job = story.as(commune.officer(), () -> offers.post(job(commune.code(), 15, 60)));
        var c = story.as(
                commune.officer(), () -> offers.matches(job, 1).getFirst().candidate());
        story.as(commune.officer(), () -> offers.close(job));
        assertThatThrownBy(() -> story.as(commune.officer(), () -> referrals.refer(job, c.householdId(), c.memberId())))
                .hasMessageContaining("hết hạn");
        assertThat(story.as(commune.officer(), () -> offers.page(null, false, null, 500)))
                .anyMatch(o -> o.offerId() == job);
    }

    private OfferData job(String communeCode, int from, int to) {
        return data(OfferKind.JOB, "Tuyển thợ may", communeCode, from, to, null);
    }

    private OfferData buyer() {
        return data(OfferKind.BUYER, "Thu mua mật ong", null, 0, 0, Product.HONEY);
    }

    private OfferData data(
            OfferKind kind, String title, @Nullable String commune, int from, int to, @Nullable Product product) {
        return new OfferData(
                kind,
                title,
                "Xưởng Bình Minh",
                "0233123456",
                "Đông Hà",
                commune,
                false,
                from,
                to,
                "",
                product,
                6_000_000L,
                8_000_000L,
                "tháng",
                5,
                story.today().plusDays(200),
                "");
    }
}
