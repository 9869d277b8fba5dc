package vn.tungho.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
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
    PaymentService payments;

    @Autowired
    DeliveryService deliveries;

    @Autowired
    FundCorrections corrections;

    @Autowired
    ApprovalCorrections approvals;

    @Autowired
    SupportCaseService cases;

    @Autowired
    RightService rights;

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
                        commune.officer(), () -> payments.payLater(id, 1, PaymentData.money(fund, 1, story.today()))))
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
                        () -> payments.payLater(id, 1, PaymentData.money(second, 4_000_000, story.today()))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("nguồn khác phải ghi lý do");
        story.as(
                commune.officer(),
                () -> payments.payLater(
                        id,
                        1,
                        new PaymentData(
                                second,
                                4_000_000,
                                GiftKind.MONEY,
                                "",
                                story.today(),
                                null,
                                "Nguồn thứ nhất không đủ")));
        assertThat(story.as(commune.officer(), () -> funds.ofCase(id)))
                .extracting(Payment::amount)
                .containsExactly(6_000_000L, 4_000_000L);
    }

    @Test
    @LegalRule("R-SUPPORT-UNPAID")
    void aStageAcceptedWithoutItsMoneyNeedsAReasonAndIsNotReceivedUntilItIsPaid() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 10_000_000);
        assertThatThrownBy(() -> story.deliver(commune, id, List.of(), List.of()))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("ghi vì sao");
        story.as(
                commune.officer(),
                () -> deliveries.deliver(
                        id,
                        new DeliveryData(
                                story.today(), "Chủ hộ", "Đạt", List.of(), List.of(), "Kho bạc hẹn tuần sau")));
        assertThat(right(commune, id).state()).isEqualTo(RightState.IN_PROGRESS);
        assertThat(right(commune, id).reason()).contains("chưa chi tiền");
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> deliveries.checkUse(id, story.today(), UseCheckResult.RIGHT, "Đã xem nhà tiêu")))
                .as("nothing that follows the receipt is written down before the money came")
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chưa chi");
        var fund = story.fund(commune, 10_000_000);
        story.as(commune.officer(), () -> {
            assertThat(payments.payable(id)).hasSize(1);
            payments.payLater(id, 1, PaymentData.money(fund, 10_000_000, story.today()));
            assertThat(payments.payable(id)).isEmpty();
        });
        assertThat(right(commune, id).state()).isEqualTo(RightState.DELIVERED);
        story.as(commune.officer(), () -> {
            var payment = funds.ofCase(id).getFirst();
            payments.withdraw(id, payment.paymentId(), "Nhầm hồ sơ");
            assertThat(funds.find(fund).left()).as("back in its source").isEqualTo(10_000_000);
            assertThat(funds.ofCase(id).getFirst().withdrawnReason()).isEqualTo("Nhầm hồ sơ");
            assertThatThrownBy(() -> payments.withdraw(id, payment.paymentId(), "Lần hai"))
                    .isInstanceOf(StaleException.class);
        });
        assertThat(right(commune, id).state()).isEqualTo(RightState.IN_PROGRESS);
    }

    @Test
    @LegalRule("R-SUPPORT-UNPAID")
    void aMonthIsPaidOnceAndTheNextMonthAgain() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 9_000_000);
        var fund = story.fund(commune, 9_000_000);
        story.deliver(commune, id, List.of(PaymentData.money(fund, 1_000_000, story.today())), List.of());
        story.as(commune.officer(), () -> {
            payments.payLater(id, 1, month(fund, "2026-09"));
            assertThatThrownBy(() -> payments.payLater(id, 1, month(fund, "2026-09")))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("Tháng 09/2026 đã chi");
            payments.payLater(id, 1, month(fund, "2026-10"));
            assertThat(funds.ofCase(id)).hasSize(3);
        });
    }

    @Test
    void aWronglyWrittenDeliveryIsPutRightWithItsTrace() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 5_000_000);
        var fund = story.fund(commune, 5_000_000);
        story.deliver(commune, id, List.of(PaymentData.money(fund, 5_000_000, story.today())), List.of());
        story.as(commune.officer(), () -> {
            assertThatThrownBy(() -> payments.correctStage(id, 1, story.today(), "Bà Lan", " "))
                    .hasMessageContaining("vì sao");
            assertThatThrownBy(() -> payments.correctStage(id, 1, story.today().plusDays(1), "Bà Lan", "Ghi nhầm"))
                    .isInstanceOf(BusinessException.class);
            payments.correctStage(id, 1, story.today(), "Bà Lan", "Ghi nhầm người nhận");
            assertThat(cases.stages(id).getFirst().acceptedBy()).isEqualTo("Bà Lan");
            assertThat(cases.events(id)).anyMatch(e -> e.detail().contains("Chủ hộ. Nay:"));
        });
    }

    @Test
    void aSourceIsCorrectedOnTheVersionThatWasReadAndClosedWithAReason() {
        var commune = story.communeElsewhere();
        var id = story.fund(commune, 1_000_000);
        story.as(commune.officer(), () -> {
            var read = funds.find(id);
            var data = new FundData("Quỹ Vì người nghèo xã", FundSource.FOR_THE_POOR, null, 2027, 2_000_000);
            assertThatThrownBy(() -> corrections.change(id, read.version(), data, ""))
                    .hasMessageContaining("vì sao");
            corrections.change(id, read.version(), data, "Chọn nhầm loại");
            assertThat(funds.find(id).source()).isEqualTo(FundSource.FOR_THE_POOR);
            assertThatThrownBy(() -> corrections.change(id, read.version(), data, "Người thứ hai"))
                    .isInstanceOf(StaleException.class);
            var receipt = corrections.receipts(id).getFirst();
            corrections.withdrawReceipt(id, receipt.receiptId(), "Ghi hai lần");
            assertThat(funds.find(id).received()).isZero();
            corrections.close(id, funds.find(id).version(), true, "Hết năm");
            assertThatThrownBy(() -> funds.receive(id, null, 1, story.today(), ""))
                    .hasMessageContaining("khóa sổ");
            corrections.close(id, funds.find(id).version(), false, "Khóa nhầm");
            funds.receive(id, null, 1, story.today(), "");
        });
    }

    private static PaymentData month(long fund, String month) {
        return new PaymentData(fund, 1_000_000, GiftKind.MONEY, "", java.time.LocalDate.of(2026, 10, 12), month, null);
    }

    private SupportRight right(ReviewStory.Commune commune, long caseId) {
        var c = story.find(commune, caseId);
        return story.as(
                commune.officer(),
                () -> rights.ofHousehold(c.householdId()).stream()
                        .filter(r -> r.programmeCode().equals(c.programmeCode()))
                        .findFirst()
                        .orElseThrow());
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

    @Test
    @LegalRule("R-SUPPORT-CORRECTED")
    void anApprovedAmountChangesOnlyByWhatOneProposesAndAnotherSigns() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 1_000_000);
        story.as(commune.officer(), () -> {
            assertThatThrownBy(() -> approvals.propose(id, 1_000_000, 10_000_000, " "))
                    .hasMessageContaining("vì sao");
            assertThatThrownBy(() -> approvals.propose(id, 900_000, 10_000_000, "Thiếu một số 0"))
                    .as("proposed on an amount that is not the one approved")
                    .isInstanceOf(StaleException.class);
            assertThatThrownBy(() -> approvals.propose(id, 1_000_000, 1_000_000, "Thiếu một số 0"))
                    .hasMessageContaining("bằng mức đã duyệt");
            approvals.propose(id, 1_000_000, 10_000_000, "Thiếu một số 0");
            assertThatThrownBy(() -> approvals.propose(id, 1_000_000, 20_000_000, "Lần nữa"))
                    .hasMessageContaining("đang có một đề nghị");
            assertThat(cases.find(id).approvedAmount())
                    .as("nothing grows by one hand")
                    .isEqualTo(1_000_000);
            assertThatThrownBy(() -> approvals.sign(id, "46/QĐ-UBND")).isInstanceOf(BusinessException.class);
        });
        story.as(commune.chair(), () -> {
            assertThatThrownBy(() -> approvals.sign(id, " ")).hasMessageContaining("số quyết định");
            approvals.sign(id, "46/QĐ-UBND");
        });
        story.as(commune.officer(), () -> {
            assertThat(cases.find(id).approvedAmount()).isEqualTo(10_000_000);
            assertThat(approvals.of(id).getFirst())
                    .satisfies(x -> assertThat(x.amountBefore()).isEqualTo(1_000_000))
                    .satisfies(x -> assertThat(x.decisionNumber()).isEqualTo("46/QĐ-UBND"))
                    .satisfies(x -> assertThat(x.closedBy()).isEqualTo(commune.chair()));
            assertThat(cases.events(id)).anyMatch(e -> e.detail().contains("1.000.000 đ → 10.000.000 đ"));
        });
    }

    @Test
    @LegalRule("R-SUPPORT-CORRECTED")
    void anAmountIsNotLoweredBelowWhatWasPaidAndTheChairMayRefuse() {
        var commune = story.communeElsewhere();
        var id = toilet(commune, 10_000_000);
        var fund = story.fund(commune, 10_000_000);
        story.deliver(commune, id, List.of(PaymentData.money(fund, 6_000_000, story.today())), List.of());
        story.as(commune.officer(), () -> {
            assertThatThrownBy(() -> approvals.propose(id, 10_000_000, 5_999_999, "Làm ít hơn"))
                    .hasMessageContaining("không thể thấp hơn");
            approvals.propose(id, 10_000_000, 6_000_000, "Làm ít hơn");
        });
        story.as(commune.chair(), () -> approvals.refuse(id, "Chưa có biên bản"));
        assertThat(story.as(commune.officer(), () -> cases.find(id)).approvedAmount())
                .isEqualTo(10_000_000);
        assertThat(story.as(commune.officer(), () -> approvals.of(id))
                        .getFirst()
                        .closingNote())
                .isEqualTo("Chưa có biên bản");
    }

    @Test
    @LegalRule("R-SUPPORT-CORRECTED")
    void aPromiseIsPutRightOnTheVersionThatWasReadOrTakenBackWithItsReason() {
        var commune = story.communeElsewhere();
        story.as(commune.officer(), () -> {
            var fund = funds.open(commune.area(), "Quỹ Vì người nghèo", FundSource.FOR_THE_POOR, null, 2027, 0);
            var id = funds.promise(fund, "Hợp tác xã", GiftKind.MONEY, "", 100_000_000, story.today());
            funds.receive(fund, id, 6_000_000, story.today(), "");
            var read = funds.pledges(fund).getFirst();
            assertThatThrownBy(() -> corrections.correctPledge(amount(read, 10_000_000), ""))
                    .hasMessageContaining("vì sao");
            assertThatThrownBy(() -> corrections.correctPledge(amount(read, 5_999_999), "Thừa một số 0"))
                    .hasMessageContaining("không thể thấp hơn");
            corrections.correctPledge(amount(read, 10_000_000), "Thừa một số 0");
            assertThat(funds.find(fund).promised()).isEqualTo(10_000_000);
            assertThat(funds.pledges(fund).getFirst().correctedReason()).isEqualTo("Thừa một số 0");
            assertThatThrownBy(() -> corrections.correctPledge(amount(read, 20_000_000), "Người thứ hai"))
                    .isInstanceOf(StaleException.class);
            assertThatThrownBy(() -> corrections.withdrawPledge(fund, id, 2, "Không giữ lời"))
                    .hasMessageContaining("Đã nhận");
            var other = funds.promise(fund, "Ông Sáu", GiftKind.GOODS, "Xi măng", 2_000_000, story.today());
            corrections.withdrawPledge(fund, other, 1, "Ghi hai lần");
            assertThat(funds.find(fund).promised()).isEqualTo(10_000_000);
            assertThat(funds.pledges(fund).getLast().withdrawnReason()).isEqualTo("Ghi hai lần");
            assertThatThrownBy(() -> funds.receive(fund, other, 1, story.today(), ""))
                    .isInstanceOf(BusinessException.class);
        });
    }

    private static Pledge amount(Pledge p, long dong) {
        return new Pledge(
                p.pledgeId(),
                p.fundId(),
                p.giver(),
                p.kind(),
                p.description(),
                dong,
                p.promisedOn(),
                p.received(),
                p.version(),
                null,
                null,
                null);
    }
}
