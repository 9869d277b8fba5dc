package vn.tungho.inyear;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/** Takes requests in between two annual reviews and tells whoever has the tracking code where they stand (R-INYEAR-REQUEST). */
@Service
public class RequestService {
    private final RequestMapper requests;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    RequestService(
            RequestMapper requests,
            HouseholdService households,
            AreaDirectory areas,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.households = households;
        this.areas = areas;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a request in; returns its tracking code. One that comes from the public board ({@link RequestChannel#BOARD}) needs
     * nobody signed in, the others are entered by the commune's officer.
     *
     * @throws BusinessException when something is missing or the household already has an open request of the kind
     */
    @Transactional
    public String lodge(NewRequest data) {
        var village = areas.village(data.villageCode());
        NewRequestChecks.check(data, clock.today());
        if (data.channel() != RequestChannel.BOARD) {
            requireDesk(vn.tungho.shared.area.Area.village(
                    village.provinceCode(), village.communeCode(), village.villageCode()));
        }
        var household = data.householdId() == null ? null : households.find(data.householdId());
        if (household != null) {
            NewRequestChecks.checkHousehold(
                    data.kind(), data.villageCode(), household, requests.ofHousehold(household.householdId()));
        }
        var request = Requests.lodged(requests.nextId(), nextCode(), data, village, household, clock.now());
        requests.insert(request, TextNormalizer.plain(request.headName()), Actor.name(), clock.now());
        audit.write(
                "lodge-request",
                "in_year_request",
                request.requestId(),
                request.area(),
                data.kind().label() + ", " + data.channel().label());
        return request.trackingCode();
    }

    /** Where the request of this code stands, for everyone who has the code; empty for an unknown one. */
    @Transactional(readOnly = true)
    public Optional<PublicRequest> byCode(String code) {
        return requests.findByCode(Requests.codeAsStored(code)).map(Requests::toPublic);
    }

    private void requireDesk(vn.tungho.shared.area.Area area) {
        var person = currentUser.require();
        if (!person.has(Role.POVERTY_OFFICER, area) && !person.has(Role.STEERING_COMMITTEE, area)) {
            throw new BusinessException("Giấy đề nghị do công chức giảm nghèo hoặc Ban Chỉ đạo của xã tiếp nhận.");
        }
    }

    private String nextCode() {
        String code;
        do {
            code = RandomCode.next();
        } while (requests.findByCode(code).isPresent());
        return code;
    }
}
