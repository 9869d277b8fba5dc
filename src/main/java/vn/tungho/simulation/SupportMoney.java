package vn.tungho.simulation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.support.CaseStage;
import vn.tungho.support.Fund;
import vn.tungho.support.FundService;
import vn.tungho.support.PaymentData;
import vn.tungho.support.PaymentService;
import vn.tungho.support.SupportCase;
import vn.tungho.support.SupportCaseService;

/** Where the money of the year's support comes from. */
@Component
class SupportMoney {
    private final FundService funds;
    private final PaymentService payments;
    private final SupportCaseService cases;
    private final AppClock clock;

    SupportMoney(FundService funds, PaymentService payments, SupportCaseService cases, AppClock clock) {
        this.funds = funds;
        this.payments = payments;
        this.cases = cases;
        this.clock = clock;
    }

    /** A payment from a source that has so much left; none when no source has. */
    List<PaymentData> of(SupportCase c, long wanted) {
        if (wanted == 0) {
            return List.of();
        }
        return funds.payable(c.caseId()).stream()
                .filter(f -> f.left() >= wanted)
                .findFirst()
                .map(Fund::fundId)
                .map(fund -> List.of(PaymentData.money(fund, wanted, clock.today())))
                .orElse(List.of());
    }

    /** Pays the accepted stages for which no source had money; it comes in before that. */
    void payOwed(SupportCase c) {
        var approved = c.approvedAmount() == null ? 0 : c.approvedAmount();
        for (CaseStage stage : cases.stages(c.caseId())) {
            if (stage.isUnpaid(approved) && stage.unpaidReason() != null) {
                var wanted = approved * stage.share() / 100;
                if (of(c, wanted).isEmpty()) {
                    funds.receive(
                            funds.payable(c.caseId()).getFirst().fundId(), null, wanted, clock.today(), "Cấp bổ sung");
                }
                of(c, wanted)
                        .forEach(p -> payments.payLater(
                                c.caseId(),
                                stage.stageNo(),
                                new PaymentData(
                                        p.fundId(),
                                        wanted,
                                        p.kind(),
                                        "",
                                        p.paidOn(),
                                        null,
                                        "Nguồn trước chưa đủ tiền")));
            }
        }
    }
}
