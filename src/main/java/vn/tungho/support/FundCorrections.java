package vn.tungho.support;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/** Puts a source of money and goods right, with the reason, and closes its book. */
@Service
public class FundCorrections {
    private final FundMapper funds;
    private final FundService sources;
    private final SupportAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    FundCorrections(FundMapper funds, FundService sources, SupportAccess access, AuditTrail audit, AppClock clock) {
        this.funds = funds;
        this.sources = sources;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Corrects what a source is, as it stood at {@code version}; why goes to the audit log.
     *
     * @throws BusinessException when no reason is given, or what was used already would not fit the other programme
     */
    @Transactional
    public void change(long fundId, int version, FundData data, String reason) {
        var before = sources.writable(fundId);
        FundService.check(data.name(), data.budget());
        CaseDesk.require(reason, "Ghi vì sao sửa nguồn.");
        if (data.programmeCode() != null && !data.programmeCode().equals(before.programmeCode()) && before.used() > 0) {
            throw new BusinessException("Nguồn đã chi cho hồ sơ, không giới hạn lại vào một chương trình được.");
        }
        var name = data.name().strip();
        if (funds.change(fundId, version, name, data.source(), data.programmeCode(), data.year(), data.budget()) == 0) {
            throw new StaleException("nguồn này");
        }
        audit.write(
                "change-fund",
                "support_fund",
                fundId,
                FundService.area(before),
                words(before) + " → " + words(funds.findById(fundId).orElseThrow()) + ". " + reason.strip());
    }

    private static String words(Fund f) {
        return "%s, %s, năm %d, %s"
                .formatted(f.name(), f.source().label(), f.year(), VietnameseFormat.money(f.budget()));
    }

    /** Closes a source, so that nothing is received or used any more, or opens it again; with the reason. */
    @Transactional
    public void close(long fundId, int version, boolean isClosed, String reason) {
        var fund = funds.lock(fundId)
                .flatMap(funds::findById)
                .orElseThrow(() -> new BusinessException("Không có nguồn này."));
        access.require(FundService.area(fund), FundService.TREASURERS);
        CaseDesk.require(reason, isClosed ? "Ghi vì sao khóa sổ." : "Ghi vì sao mở lại sổ.");
        if (fund.isClosed() == isClosed || funds.close(fundId, version, isClosed, reason.strip()) == 0) {
            throw new StaleException("nguồn này");
        }
        audit.write(
                isClosed ? "close-fund" : "reopen-fund",
                "support_fund",
                fundId,
                FundService.area(fund),
                reason.strip());
    }

    /** Takes a receipt back that was booked wrongly; it stays to be read, and no more is taken than is left. */
    @Transactional
    public void withdrawReceipt(long fundId, long receiptId, String reason) {
        var fund = sources.writable(fundId);
        CaseDesk.require(reason, "Ghi vì sao hủy khoản nhận.");
        var receipt = funds.receipts(fundId).stream()
                .filter(r -> r.receiptId() == receiptId && r.withdrawnAt() == null)
                .findFirst()
                .orElseThrow(() -> new StaleException("khoản nhận này"));
        if (receipt.amount() > fund.left()) {
            throw new BusinessException("Nguồn chỉ còn %s, khoản nhận %s đã được chi. Hủy khoản chi sai trước."
                    .formatted(VietnameseFormat.money(fund.left()), VietnameseFormat.money(receipt.amount())));
        }
        funds.withdrawReceipt(fundId, receiptId, reason.strip(), Actor.name(), clock.now());
        audit.write(
                "withdraw-receipt",
                "support_fund",
                fundId,
                FundService.area(fund),
                VietnameseFormat.money(receipt.amount()) + ". " + reason.strip());
    }

    /**
     * Puts a promise right, as it stood when it was read; what stood there before goes to the audit log, why stays beside it.
     *
     * @param corrected the promise as it must be, with id and version of the one that was read
     * @throws BusinessException when the amount is less than what came of it, or somebody else put it right since
     */
    @Transactional
    public void correctPledge(Pledge corrected, String reason) {
        var fund = sources.writable(corrected.fundId());
        CaseDesk.require(reason, "Ghi vì sao sửa lời hứa.");
        CaseDesk.require(corrected.giver(), "Chưa ghi ai ủng hộ.");
        var before = standing(corrected.fundId(), corrected.pledgeId());
        if (corrected.amount() <= 0) {
            throw new BusinessException("Số tiền hoặc giá trị phải lớn hơn 0.");
        }
        if (corrected.amount() < before.received()) {
            throw new BusinessException(
                    "Đã nhận %s của lời hứa này, mức hứa không thể thấp hơn. Khoản nhận sai thì hủy trước."
                            .formatted(VietnameseFormat.money(before.received())));
        }
        if (corrected.promisedOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày hứa còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
        if (funds.correctPledge(corrected, reason.strip()) == 0) {
            throw new StaleException("lời hứa này");
        }
        audit.write(
                "correct-promise",
                "support_fund",
                corrected.fundId(),
                FundService.area(fund),
                words(before) + " → " + words(corrected) + ". " + reason.strip());
    }

    /** Takes a promise back that will not be kept or was taken down wrongly; what came of it stays. */
    @Transactional
    public void withdrawPledge(long fundId, long pledgeId, int version, String reason) {
        var fund = sources.writable(fundId);
        CaseDesk.require(reason, "Ghi vì sao bỏ lời hứa.");
        var pledge = standing(fundId, pledgeId);
        if (pledge.received() > 0) {
            throw new BusinessException("Đã nhận %s của lời hứa này. Hãy sửa mức hứa bằng số đã nhận thay vì bỏ."
                    .formatted(VietnameseFormat.money(pledge.received())));
        }
        if (funds.withdrawPledge(pledgeId, version, reason.strip(), Actor.name()) == 0) {
            throw new StaleException("lời hứa này");
        }
        audit.write(
                "withdraw-promise",
                "support_fund",
                fundId,
                FundService.area(fund),
                words(pledge) + ". " + reason.strip());
    }

    private Pledge standing(long fundId, long pledgeId) {
        return funds.pledges(fundId).stream()
                .filter(p -> p.pledgeId() == pledgeId && p.stands())
                .findFirst()
                .orElseThrow(() -> new StaleException("lời hứa này"));
    }

    private static String words(Pledge p) {
        return "%s, %s, %s, %s"
                .formatted(
                        p.giver(),
                        p.kind().label(),
                        VietnameseFormat.money(p.amount()),
                        VietnameseFormat.date(p.promisedOn()));
    }

    /** Receipts of a source, the latest first, those taken back included. */
    @Transactional(readOnly = true)
    public List<Receipt> receipts(long fundId) {
        sources.find(fundId);
        return funds.receipts(fundId);
    }
}
