package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.standard.Edition;
import vn.tungho.standard.StandardService;

/** Opens a review year for the communes of a province: lists, cases and processes in one transaction (R-WINDOW, R-LIST). */
@Service
public class CampaignService {
    private final CampaignMapper campaigns;
    private final StandardService standard;
    private final BasisAcceptanceService acceptances;
    private final ReviewProcess process;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    CampaignService(
            CampaignMapper campaigns,
            StandardService standard,
            BasisAcceptanceService acceptances,
            ReviewProcess process,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.campaigns = campaigns;
        this.standard = standard;
        this.acceptances = acceptances;
        this.process = process;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The legal window. */
    @Transactional(readOnly = true)
    public ReviewWindow window() {
        return campaigns.window();
    }

    /** The campaigns of a province, newest first. */
    @Transactional(readOnly = true)
    public List<Campaign> ofProvince(String provinceCode) {
        return campaigns.ofProvince(provinceCode).stream()
                .map(CampaignMapper.CampaignRow::toCampaign)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Campaign> find(String provinceCode, int year) {
        return campaigns.find(provinceCode, year).map(CampaignMapper.CampaignRow::toCampaign);
    }

    /**
     * Opens the year, or adds communes to a year already open. Returns how many communes and households are on the list now.
     */
    @Transactional
    public Opened open(OpenCampaign data) {
        var person = currentUser.require();
        var province = Area.province(data.provinceCode());
        if (!person.has(Role.PROVINCE_OVERSEER, province)) {
            throw new BusinessException("Chỉ giám sát cấp tỉnh mới mở được đợt rà soát.");
        }
        checkDates(data);
        var campaign = campaigns
                .find(data.provinceCode(), data.year())
                .map(CampaignMapper.CampaignRow::toCampaign)
                .orElseGet(() -> create(data, person.username()));
        acceptances.require(data.provinceCode(), campaign.editionId(), campaign.year());
        var row = CampaignMapper.CampaignRow.of(campaign);
        var before = campaigns.reviewIds(campaign.campaignId());
        campaigns.insertReviews(row, data.communeCodes());
        campaigns.insertVillageReviews(campaign.campaignId());
        var households = campaigns.insertRegisterCases(campaign.campaignId());
        var added = campaigns.reviewIds(campaign.campaignId());
        added.removeAll(before);
        if (added.isEmpty()) {
            throw new BusinessException(
                    "Không có xã nào để mở: các xã đã chọn đang rà soát rồi hoặc chưa có thôn nào trong hệ thống. Hãy nhập danh sách hộ của xã trước.");
        }
        added.forEach(id -> process.open(id, campaign.closesOn()));
        audit.write(
                "open-campaign",
                "review_campaign",
                campaign.campaignId(),
                province,
                "năm " + data.year() + ", " + added.size() + " xã, " + households + " hộ");
        return new Opened(campaign.campaignId(), added.size(), households);
    }

    private Campaign create(OpenCampaign data, String by) {
        var edition = standard.edition(data.editionId());
        var campaign = new Campaign(
                campaigns.nextId(),
                data.provinceCode(),
                data.year(),
                edition.editionId(),
                standard.nextAfter(edition.editionId()).map(Edition::editionId).orElse(null),
                data.opensOn(),
                data.closesOn(),
                data.milestones());
        campaigns.insert(CampaignMapper.CampaignRow.of(campaign), by, clock.now());
        return campaign;
    }

    private void checkDates(OpenCampaign data) {
        var window = campaigns.window();
        LocalDate first = window.firstDay(data.year());
        LocalDate last = window.lastDay(data.year());
        if (data.opensOn().isBefore(first) || data.closesOn().isAfter(last)) {
            throw new BusinessException("Đợt rà soát phải nằm trong " + first + " – " + last + " (" + window.article()
                    + "). Hãy sửa ngày bắt đầu hoặc ngày kết thúc.");
        }
        if (!data.opensOn().isBefore(data.closesOn())) {
            throw new BusinessException("Ngày bắt đầu phải trước ngày kết thúc.");
        }
        var today = clock.today();
        if (today.isBefore(first) || today.isAfter(last)) {
            throw new BusinessException("Hôm nay " + today + " nằm ngoài thời gian rà soát định kỳ " + first + " – "
                    + last + " (" + window.article() + "). Ngoài thời gian này chỉ rà soát thường xuyên theo đề nghị.");
        }
    }

    /** What opening brought. */
    public record Opened(long campaignId, int communes, int households) {}
}
