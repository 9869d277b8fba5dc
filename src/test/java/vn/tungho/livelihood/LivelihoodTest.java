package vn.tungho.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.market.OfferService;
import vn.tungho.market.Product;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdService;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class LivelihoodTest {
    @Autowired
    ReviewStory story;

    @Autowired
    GroupService groups;

    @Autowired
    ModelService models;

    @Autowired
    OfferService market;

    @Autowired
    HouseholdService households;

    @Test
    void aGroupKeepsItsHouseholdsItsLeaderAndWhatCameOfIt() {
        var commune = story.communeElsewhere(1, 3);
        var house = ids(commune);
        var group = story.as(commune.officer(), () -> groups.found(data(commune.code(), null), house[0]));
        story.as(commune.officer(), () -> groups.join(group, house[1], story.today()));
        assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.join(group, house[1], story.today())))
                .hasMessageContaining("đã ở trong tổ nhóm");
        assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.leave(group, house[0], story.today())))
                .hasMessageContaining("tổ trưởng khác trước");
        assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.lead(group, house[2])))
                .hasMessageContaining("một hộ trong tổ nhóm");
        story.as(commune.officer(), () -> groups.lead(group, house[1]));
        story.as(commune.officer(), () -> groups.leave(group, house[0], story.today()));
        assertThat(story.as(commune.officer(), () -> groups.members(group)))
                .hasSize(2)
                .first()
                .satisfies(m -> {
                    assertThat(m.householdId()).isEqualTo(house[1]);
                    assertThat(m.isLeader()).isTrue();
                });
        story.as(
                commune.officer(),
                () -> groups.record(
                        group,
                        new GroupEntry(false, story.today(), "20 đàn ong", "Quỹ Vì người nghèo", 30_000_000, null)));
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> groups.record(
                                group, new GroupEntry(true, story.today(), "60 lít mật", "chợ", 12_000_000, 2))))
                .as("one household is left")
                .hasMessageContaining("không thể nhiều hơn");
        story.as(
                commune.officer(),
                () -> groups.record(group, new GroupEntry(true, story.today(), "60 lít mật", "chợ", 12_000_000, 1)));
        assertThat(story.as(commune.officer(), () -> groups.find(group))).satisfies(g -> {
            assertThat(g.households()).isEqualTo(1);
            assertThat(g.given()).isEqualTo(30_000_000);
            assertThat(g.earned()).isEqualTo(12_000_000);
        });
        story.as(commune.officer(), () -> groups.end(group, story.today(), "đã nhập vào hợp tác xã"));
        assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.join(group, house[2], story.today())))
                .hasMessageContaining("đã kết thúc");
        assertThat(story.as(commune.officer(), () -> groups.page(false, null, 100)))
                .anyMatch(g -> g.groupId() == group);
    }

    @Test
    void aHouseholdOfAnotherCommuneAndAPersonOfAnotherCommuneAreRefused() {
        var commune = story.communeElsewhere(1, 2);
        var other = story.communeElsewhere(1, 1);
        var group = story.as(commune.officer(), () -> groups.found(data(commune.code(), null), ids(commune)[0]));
        assertThatThrownBy(() -> story.as(other.officer(), () -> groups.find(group)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() ->
                        story.as(other.officer(), () -> groups.found(data(commune.code(), null), ids(commune)[1])))
                .isInstanceOf(BusinessException.class);
        var stranger = ids(other)[0];
        assertThatThrownBy(() -> story.as(commune.officer(), () -> groups.join(group, stranger, story.today())))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> story.as(commune.chair(), () -> groups.join(group, ids(commune)[1], story.today())))
                .hasMessageContaining("chỉ được xem");
    }

    @Test
    void aModelIsOfferedWhereTheConditionsAreAlike() {
        var commune = story.communeElsewhere(1, 1);
        var house = ids(commune)[0];
        var household = story.as(commune.officer(), () -> households.find(house));
        story.as(commune.officer(), () -> market.setProducts(house, household.area(), Set.of(Product.HONEY)));
        var bees = story.as(commune.officer(), () -> models.write(model(commune.code(), Product.HONEY, 5)));
        var goats = story.as(commune.officer(), () -> models.write(model(null, Product.GOAT, 4)));
        var fits = story.as(commune.officer(), () -> models.fits(household, 500));
        var first = fits.stream()
                .filter(f -> f.model().modelId() == bees)
                .findFirst()
                .orElseThrow();
        var second = fits.stream()
                .filter(f -> f.model().modelId() == goats)
                .findFirst()
                .orElseThrow();
        assertThat(first.lines())
                .contains(
                        "Đã làm được ở cùng xã", "Hộ đã quen làm Mật ong", "5 hộ đã làm được", "Hỏi hộ: có đất không");
        assertThat(second.lines()).doesNotContain("4 hộ đã làm được");
        assertThat(first.points()).isGreaterThan(second.points());
        story.as(commune.officer(), () -> models.withdraw(bees));
        assertThat(story.as(commune.officer(), () -> models.fits(household, 500)))
                .noneMatch(f -> f.model().modelId() == bees);
        assertThatThrownBy(() -> story.as(commune.officer(), () -> models.write(model(null, Product.PIG, 0))))
                .hasMessageContaining("ít nhất một hộ");
    }

    private GroupData data(String communeCode, @Nullable Long modelId) {
        return new GroupData(
                GroupKind.COOPERATIVE_TEAM,
                "Tổ nuôi ong",
                communeCode,
                null,
                "Nuôi ong lấy mật",
                modelId,
                story.today());
    }

    private ModelData model(@Nullable String communeCode, Product product, int proven) {
        return new ModelData(
                "Mô hình " + product.label(),
                communeCode,
                product,
                true,
                true,
                false,
                15_000_000,
                6,
                20_000_000,
                proven,
                story.today().getYear(),
                "Chọn giống, làm chuồng, chăm sóc",
                "Giữ ấm mùa mưa",
                "Khuyến nông xã");
    }

    private long[] ids(ReviewStory.Commune commune) {
        return story.as(
                commune.officer(),
                () -> households
                        .search(
                                new HouseholdFilter(null, Set.of(), commune.code(), null, false),
                                Scope.of(List.of(commune.area())),
                                null,
                                50)
                        .stream()
                        .mapToLong(r -> r.householdId())
                        .toArray());
    }
}
