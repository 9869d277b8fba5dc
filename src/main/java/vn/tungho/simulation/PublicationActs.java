package vn.tungho.simulation;

import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PlaceData;
import vn.tungho.publication.PlacingService;
import vn.tungho.publication.PublicationTerms;
import vn.tungho.publication.PublicationWork;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkItem;

/** Recognised lists are hung at the village houses and at the commune's office, and confirmed when their days are over. */
@Component
class PublicationActs implements Playbook {
    private final PlacingService placing;
    private final PublicationTerms terms;
    private final PublicationWork urging;
    private final AppClock clock;

    PublicationActs(PlacingService placing, PublicationTerms terms, PublicationWork urging, AppClock clock) {
        this.placing = placing;
        this.terms = terms;
        this.urging = urging;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.of(
                "publishAtVillage",
                (player, item) -> placing.atVillage(id(item), place("Nhà văn hóa thôn", player.fullName())),
                "publishAtCommune",
                (player, item) -> placing.atCommune(id(item), place("Trụ sở UBND xã", player.fullName())),
                "confirmPublication",
                (player, item) -> terms.confirm(id(item)),
                PublicationWork.FOLLOW_UP,
                (player, item) -> urging.urged(item, "Đã gọi điện, hẹn treo trong ngày mai"));
    }

    private PlaceData place(String where, String who) {
        return new PlaceData(where, clock.today(), who, "Bí thư chi bộ", null, null);
    }

    private static long id(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }
}
