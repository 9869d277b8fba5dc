package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.LateEntries;
import vn.tungho.shared.valid.RecordRules;

/**
 * Denunciations (tố cáo) go another way: they are taken down and passed to the competent body, nothing else. Only the chair of the
 * commune and the office of the province's chair see them, never whoever is accused, and each look is taken down; who denounces is not
 * recorded here (R-DENUNCIATION).
 */
@Service
public class DenunciationService {
    private final DenunciationMapper denunciations;
    private final DenunciationReaders readers;
    private final ComplaintAccess access;
    private final AuditTrail audit;
    private final LateEntries late;
    private final AppClock clock;

    DenunciationService(
            DenunciationMapper denunciations,
            DenunciationReaders readers,
            ComplaintAccess access,
            AuditTrail audit,
            LateEntries late,
            AppClock clock) {
        this.denunciations = denunciations;
        this.readers = readers;
        this.access = access;
        this.audit = audit;
        this.late = late;
        this.clock = clock;
    }

    /** Takes one down with the body it was passed to; returns its id. */
    @Transactional
    public long record(NewDenunciation data) {
        var area = data.area();
        access.require(area, Role.COMMUNE_CHAIR, Role.PROVINCE_CHAIR_OFFICE);
        RecordRules.check(data);
        check(data.receivedOn(), data.routedOn());
        var whom = readers.whom(data.accused(), area);
        if (whom.isProvinceOnly() && whom.kind() != AccusedKind.UNKNOWN && !isProvince(area.provinceCode())) {
            throw new BusinessException("Đơn tố cáo Chủ tịch UBND xã do Văn phòng Chủ tịch UBND tỉnh ghi nhận."
                    + " Hãy chuyển ngay đơn lên tỉnh, không ghi ở xã.");
        }
        var id = denunciations.nextId();
        denunciations.insert(new Denunciation(
                id,
                area.provinceCode(),
                area.communeCode(),
                area.villageCode(),
                data.receivedOn(),
                data.summary().strip(),
                data.about().strip(),
                data.routedTo().strip(),
                data.routedOn(),
                data.documentNumber().strip(),
                access.person().userId(),
                clock.now(),
                whom.kind(),
                whom.userId(),
                whom.name(),
                whom.plainName(),
                whom.position(),
                whom.isProvinceOnly()));
        audit.write("record-denunciation", AuditTrail.DENUNCIATION, id, area, "");
        return id;
    }

    private void check(LocalDate receivedOn, LocalDate routedOn) {
        if (receivedOn.isAfter(clock.today()) || routedOn.isBefore(receivedOn) || routedOn.isAfter(clock.today())) {
            throw new BusinessException("Ngày nhận và ngày chuyển phải là hôm nay hoặc đã qua, chuyển sau khi nhận.");
        }
        if (receivedOn.isBefore(late.earliest())) {
            throw new BusinessException("Ngày nhận sớm hơn ngày sớm nhất ghi được là "
                    + VietnameseFormat.date(late.earliest()) + ". Hãy xem lại cả năm.");
        }
    }

    /** The province's office says whom it accuses, or mends it; from then on the commune's chair reads it unless it is about a chair. */
    @Transactional
    public void identify(long denunciationId, Accused accused) {
        var d = denunciations
                .find(readers.reader(), denunciationId)
                .filter(f -> isProvince(f.provinceCode()))
                .orElseThrow(() -> new BusinessException("Không tìm thấy đơn tố cáo này trong phần việc của bạn."));
        denunciations.identify(denunciationId, readers.whom(accused, d.area()));
        audit.write("identify-accused", AuditTrail.DENUNCIATION, denunciationId, d.area(), "");
    }

    /** True for the few who may see any. */
    @Transactional(readOnly = true)
    public boolean maySee() {
        return access.person().has(Role.COMMUNE_CHAIR) || access.person().has(Role.PROVINCE_CHAIR_OFFICE);
    }

    /** True when the person may say whom those of the province accuse. */
    @Transactional(readOnly = true)
    public boolean isProvince(String provinceCode) {
        return access.has(vn.tungho.shared.area.Area.province(provinceCode), Role.PROVINCE_CHAIR_OFFICE);
    }

    /** Those the person may read, the newest first; the look is taken down. */
    @Transactional
    public List<Denunciation> page(long before, int limit) {
        if (!maySee()) {
            throw new BusinessException("Bạn không được xem đơn tố cáo.");
        }
        var found = denunciations.page(readers.reader(), before, limit);
        audit.read(
                "list-denunciations",
                AuditTrail.DENUNCIATION,
                "list",
                null,
                found.stream().map(d -> Long.toString(d.denunciationId())).collect(Collectors.joining(", ")));
        return found;
    }
}
