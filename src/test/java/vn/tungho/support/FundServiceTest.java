package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** Money: used is never more than received, a case never gets more than approved, nor from two sources unseen. */
@IntegrationTest
class FundServiceTest {
    @Autowired
    SupportStory story;

    @Autowired
    FundService funds;

    @Autowired
    DeliveryService deliveries;

    private long toilet(ReviewStory.Commune commune, long approved) {
        var id = story.open(commune, "TOILET", "10");
        story.receive(commune, id);
        story.verify(commune, id, SupportStory.fits());
        story.approve(commune, id, approved);
        return id;
    }

    @Test
    @LegalRule("R-SUPPORT-MONEY")
    void aSourceCannotGiveMoreThanItGot() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 10_000_000);
        var fund = story.fund(commune, 5_000_000);
        assertThatThrownBy(() -> story.deliver(
                        commune, id, List.of(PaymentData.money(fund, 5_000_001, story.today())), List.of()))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chỉ còn 5.000.000");
        story.deliver(commune, id, List.of(PaymentData.money(fund, 5_000_000, story.today())), List.of());
        var after = story.as(commune.officer(), () -> funds.find(fund));
        assertThat(after.left()).isZero();
        assertThat(after.used()).isEqualTo(5_000_000);
    }

    @Test
    @LegalRule("R-SUPPORT-MONEY")
    void aCaseIsNeverPaidMoreThanApproved() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 10_000_000);
        var fund = story.fund(commune, 50_000_000);
        story.deliver(commune, id, List.of(PaymentData.money(fund, 10_000_000, story.today())), List.of());
        assertThatThrownBy(() -> story.as(
                        commune.officer(), () -> deliveries.payLater(id, 1, PaymentData.money(fund, 1, story.today()))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không chi thêm");
    }

    @Test
    @LegalRule("R-SUPPORT-TWO-SOURCES")
    void aSecondSourceMustSayWhy() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 10_000_000);
        var first = story.fund(commune, 6_000_000);
        var second = story.fund(commune, 6_000_000);
        story.deliver(commune, id, List.of(PaymentData.money(first, 6_000_000, story.today())), List.of());
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> deliveries.payLater(id, 1, PaymentData.money(second, 4_000_000, story.today()))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("nguồn khác phải ghi lý do");
        story.as(
                commune.officer(),
                () -> deliveries.payLater(
                        id,
                        1,
                        new PaymentData(
                                second, 4_000_000, GiftKind.MONEY, "", story.today(), "Nguồn thứ nhất không đủ")));
        assertThat(story.as(commune.officer(), () -> funds.ofCase(id)))
                .extracting(Payment::amount)
                .containsExactly(6_000_000L, 4_000_000L);
    }

    @Test
    void ofAPromiseComesNoMoreThanWasPromised() {
        var commune = story.communeElsewhere();
        story.as(commune.officer(), () -> {
            var fund = funds.open(commune.area(), "Quỹ Vì người nghèo", FundSource.FOR_THE_POOR, null, 2027, 0);
            var pledge = funds.promise(fund, "Hợp tác xã", GiftKind.MONEY, "", 10_000_000, story.today());
            funds.receive(fund, pledge, 6_000_000, story.today(), "");
            assertThatThrownBy(() -> funds.receive(fund, pledge, 4_000_001, story.today(), ""))
                    .isInstanceOf(BusinessException.class);
            funds.receive(fund, pledge, 4_000_000, story.today(), "");
            assertThat(funds.find(fund).outstanding()).isZero();
            var totals = funds.totals(2027).stream()
                    .filter(t -> t.source() == FundSource.FOR_THE_POOR)
                    .findFirst()
                    .orElseThrow();
            assertThat(totals.promised()).isEqualTo(10_000_000);
            assertThat(totals.received()).isEqualTo(10_000_000);
        });
    }
}
