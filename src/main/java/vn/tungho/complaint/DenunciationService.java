package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;

/**
 * Denunciations (tố cáo) go another way: they are taken down and passed to the competent body, nothing else. Only the chair of the
 * commune and the office of the province's chair see them, and each look is taken down; who denounces is not recorded here
 * (R-DENUNCIATION).
 */
@Service
public class DenunciationService {
    private static final Set<Role> FEW = Set.of(Role.COMMUNE_CHAIR, Role.PROVINCE_CHAIR_OFFICE);

    private final DenunciationMapper denunciations;
    private final ComplaintAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    DenunciationService(DenunciationMapper denunciations, ComplaintAccess access, AuditTrail audit, AppClock clock) {
        this.denunciations = denunciations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes one down with the body it was passed to. */
    @Transactional
    public void record(
            Area area,
            LocalDate receivedOn,
            String about,
            String summary,
            String routedTo,
            LocalDate routedOn,
            String documentNumber) {
        access.require(area, Role.COMMUNE_CHAIR, Role.PROVINCE_CHAIR_OFFICE);
        if (receivedOn.isAfter(clock.today()) || routedOn.isBefore(receivedOn) || routedOn.isAfter(clock.today())) {
            throw new BusinessException("Ngày nhận và ngày chuyển phải là hôm nay hoặc đã qua, chuyển sau khi nhận.");
        }
        denunciations.insert(new Denunciation(
                0,
                area.provinceCode(),
                area.communeCode(),
                area.villageCode(),
                receivedOn,
                ComplaintDesk.require(summary, "Chưa ghi tóm tắt nội dung tố cáo."),
                ComplaintDesk.require(about, "Chưa ghi tố cáo việc gì."),
                ComplaintDesk.require(routedTo, "Chưa ghi cơ quan được chuyển đến."),
                routedOn,
                ComplaintDesk.require(documentNumber, "Chưa ghi số văn bản chuyển."),
                access.person().userId(),
                clock.now()));
        audit.write("record-denunciation", "denunciation", area.code(), area, "");
    }

    /** True for the few who may see them. */
    @Transactional(readOnly = true)
    public boolean maySee() {
        return FEW.stream().anyMatch(r -> access.person().has(r));
    }

    /** The denunciations of the person's area, the newest first; the look is taken down. */
    @Transactional
    public List<Denunciation> page(long before, int limit) {
        if (!maySee()) {
            throw new BusinessException("Bạn không được xem đơn tố cáo.");
        }
        audit.read("list-denunciations", "denunciation", "list", null, "");
        return denunciations.page(access.scope(FEW), before, limit);
    }
}
