package vn.tungho.complaint;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.publication.NewPublication;
import vn.tungho.publication.PublicationService;
import vn.tungho.publication.PublicationSource;
import vn.tungho.publication.PublishedResult;
import vn.tungho.registry.Household;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** A household that a settlement puts on the list is made public: on the list that hangs, where its line is corrected, or on its own. */
@Component
class SettlementPublisher {
    private final PublicationService publications;
    private final AreaDirectory areas;
    private final AppClock clock;

    SettlementPublisher(PublicationService publications, AreaDirectory areas, AppClock clock) {
        this.publications = publications;
        this.areas = areas;
        this.clock = clock;
    }

    /** Asked once more, it changes nothing. {@code household} as it was before the settlement took effect. */
    void publish(Complaint c, Settlement settlement, Household household, PovertyStatus after) {
        if (!after.onList() || publications.isShown(household.householdId())) {
            return;
        }
        var village = areas.village(household.villageCode());
        publications.open(new NewPublication(
                PublicationSource.SETTLEMENT,
                c.complaintId(),
                Area.commune(village.provinceCode(), village.communeCode()),
                "Theo giải quyết khiếu nại năm " + settlement.settledOn().getYear(),
                List.of(settlement.number()),
                settlement.settledOn(),
                clock.today(),
                List.of(new NewPublication.Line(
                        village.villageCode(),
                        village.name(),
                        household.householdId(),
                        household.headName(),
                        PublishedResult.of(household.povertyStatus(), after)))));
    }
}
