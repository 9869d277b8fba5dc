package vn.tungho.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publication.list.PublicList;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.publication.list.PublishedPlace;
import vn.tungho.shared.AppClock;

/** What everybody may read of recognised lists, without signing in: only those that hang now. */
@Service
public class PublicPublicationService {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublishedPlaceMapper places;
    private final AppClock clock;

    PublicPublicationService(
            PublicationMapper publications, ListMapper lists, PublishedPlaceMapper places, AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.places = places;
        this.clock = clock;
    }

    /** The list while it hangs; empty before and afterwards. */
    @Transactional(readOnly = true)
    public Optional<PublicList> find(long listId) {
        return lists.up(listId, clock.today()).flatMap(lists::findById).map(this::show);
    }

    private PublicList show(PublishedList list) {
        var publication = publications.findById(list.publicationId()).orElseThrow();
        var from = list.termFromOn();
        var to = list.endsOn();
        if (from == null || to == null) {
            throw new IllegalStateException("a list that is up has its term: " + list.listId());
        }
        return new PublicList(
                list.listId(),
                list.area(),
                list.villageName(),
                publication.title(),
                publication.decisionNumbers(),
                publication.decidedOn(),
                from,
                to,
                places.ofList(list.listId()).stream()
                        .filter(p -> p.missingOn() == null)
                        .map(PublishedPlace::placeName)
                        .toList(),
                lists.lines(list.listId()).stream()
                        .map(l -> new PublicList.Line(l.lineNo(), l.name(), l.words()))
                        .toList());
    }

    /** True for a list that is made and waits to be put up at both places. */
    @Transactional(readOnly = true)
    public boolean isYetToCome(long listId) {
        return lists.isYetToCome(listId).orElse(false);
    }

    /** The recognised lists that hang in a commune now. */
    @Transactional(readOnly = true)
    public List<PublicList.Link> ofCommune(String communeCode) {
        return lists.upInCommune(communeCode, clock.today());
    }

    /** The recognised lists that hang in a province now. */
    @Transactional(readOnly = true)
    public List<PublicList.Link> ofProvince(String provinceCode) {
        return lists.upInProvince(provinceCode, clock.today());
    }
}
