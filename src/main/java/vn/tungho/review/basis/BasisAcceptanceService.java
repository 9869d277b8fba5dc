package vn.tungho.review.basis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.UnconfirmedValues;

/**
 * Reviews run on values that are not confirmed only when the province's overseer answers for it in writing, once for each edition and
 * year of a province (R-UNCONFIRMED-ACCEPTED).
 */
@Service
public class BasisAcceptanceService {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final BasisMapper mapper;
    private final StandardService standard;
    private final AreaDirectory areas;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    BasisAcceptanceService(
            BasisMapper mapper,
            StandardService standard,
            AreaDirectory areas,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.mapper = mapper;
        this.standard = standard;
        this.areas = areas;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is not confirmed of the edition in the columns that count in the province. */
    public UnconfirmedValues unconfirmed(String provinceCode, String editionId) {
        var columns = areas.communes(provinceCode).stream()
                .map(c -> PointsColumn.of(c.region(), c.areaType()))
                .collect(Collectors.toSet());
        return standard.unconfirmed(editionId, columns);
    }

    /** The acceptance for this year; empty when none was given. */
    @Transactional(readOnly = true)
    public Optional<Acceptance> find(String provinceCode, String editionId, int year) {
        return mapper.find(provinceCode, editionId, year);
    }

    /** Every acceptance of a province for a year, whatever the edition. */
    @Transactional(readOnly = true)
    public List<Acceptance> ofYear(String provinceCode, int year) {
        return mapper.ofYear(provinceCode, year);
    }

    /** True when something is not confirmed and nobody has answered for it. */
    @Transactional(readOnly = true)
    public boolean isMissing(String provinceCode, String editionId, int year) {
        return unconfirmed(provinceCode, editionId).total() > 0
                && find(provinceCode, editionId, year).isEmpty();
    }

    /** Lets a review of this year begin, or says in words why not and what to do. */
    @Transactional(readOnly = true)
    public void require(String provinceCode, String editionId, int year) {
        if (isMissing(provinceCode, editionId, year)) {
            var values = unconfirmed(provinceCode, editionId);
            throw new BusinessException(
                    "“" + standard.edition(editionId).name() + "” còn " + VietnameseFormat.number(values.total())
                            + " giá trị chưa xác nhận (" + values.words() + "), nên chưa rà soát được theo năm " + year
                            + ". Có hai cách: quản trị hệ thống nhập và xác nhận các giá trị ở trang Bộ chuẩn; hoặc giám sát"
                            + " cấp tỉnh ghi chấp nhận có lý do ở trang Toàn tỉnh.");
        }
    }

    /** The overseer at work answers for the year; a second acceptance is refused, the first one stands. */
    @Transactional
    public Acceptance accept(String provinceCode, String editionId, int year, String reason) {
        var person = currentUser.require();
        var province = Area.province(provinceCode);
        if (!person.has(Role.PROVINCE_OVERSEER, province)) {
            throw new BusinessException(
                    "Chỉ giám sát cấp tỉnh chấp nhận được việc rà soát theo giá trị chưa xác nhận.");
        }
        var values = unconfirmed(provinceCode, editionId);
        if (values.total() == 0) {
            throw new BusinessException("Mọi giá trị đã được xác nhận, không cần chấp nhận.");
        }
        var acceptance = new Acceptance(
                mapper.nextId(),
                provinceCode,
                editionId,
                year,
                values.total(),
                values.words(),
                reason(reason),
                person.username(),
                person.fullName(),
                clock.now());
        if (mapper.insert(acceptance) == 0) {
            throw new BusinessException("Năm " + year + " đã có người chấp nhận rồi. Hãy tải lại trang.");
        }
        audit.write(
                "accept-unconfirmed-values",
                "unconfirmed_acceptance",
                acceptance.acceptanceId(),
                province,
                editionId + ", năm " + year + ", " + values.total() + " giá trị: " + acceptance.reason());
        return acceptance;
    }

    private static String reason(String typed) {
        var clean = TextNormalizer.clean(typed);
        if (Texts.length(clean) < SHORTEST_REASON || Texts.length(clean) > LONGEST_REASON) {
            throw new BusinessException(
                    "Lý do chấp nhận phải có từ " + SHORTEST_REASON + " đến " + LONGEST_REASON + " chữ cái; đang có "
                            + clean.length() + ". Hãy ghi vì sao vẫn rà soát khi giá trị chưa xác nhận.");
        }
        return clean;
    }
}
