package vn.tungho.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublicationRow;
import vn.tungho.publication.list.PublishedLine;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.publication.list.PublishedPlace;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;

/** Publications, their lists and proofs, within what the person at work may see. */
@Service
public class PublicationReader {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublishedPlaceMapper places;
    private final CurrentUser currentUser;
    private final AppClock clock;

    PublicationReader(
            PublicationMapper publications,
            ListMapper lists,
            PublishedPlaceMapper places,
            CurrentUser currentUser,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.places = places;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Publications of the person's area, newest first; {@code before} is the last id seen, {@link Long#MAX_VALUE} at first. */
    @Transactional(readOnly = true)
    public List<PublicationRow> page(boolean onlyOpen, long before, int limit) {
        return publications.page(currentUser.require().scope(), onlyOpen, clock.today(), before, limit);
    }

    /** A publication of which the person may see at least one list. */
    @Transactional(readOnly = true)
    public Publication require(long publicationId) {
        var found = publications.findById(publicationId).orElseThrow(PublicationReader::missing);
        if (lists(publicationId).isEmpty()) {
            throw missing();
        }
        return found;
    }

    /** The lists of a publication that the person may see, by village. */
    @Transactional(readOnly = true)
    public List<PublishedList> lists(long publicationId) {
        var scope = currentUser.require().scope();
        return lists.ofPublication(publicationId).stream()
                .filter(l -> scope.covers(l.area()))
                .toList();
    }

    @Transactional(readOnly = true)
    public PublishedList list(long listId) {
        var scope = currentUser.require().scope();
        return lists.findById(listId).filter(l -> scope.covers(l.area())).orElseThrow(PublicationReader::missing);
    }

    @Transactional(readOnly = true)
    public List<PublishedLine> lines(long listId) {
        return lists.lines(list(listId).listId());
    }

    /** The lines of the lists the person may see, by list. */
    @Transactional(readOnly = true)
    public Map<Long, List<PublishedLine>> linesOf(long publicationId) {
        var seen = lists(publicationId).stream().map(PublishedList::listId).toList();
        return lists.linesOfPublication(publicationId).stream()
                .filter(l -> seen.contains(l.listId()))
                .collect(Collectors.groupingBy(
                        ListMapper.VillageLine::listId,
                        Collectors.mapping(ListMapper.VillageLine::line, Collectors.toList())));
    }

    /** The proofs of the lists the person may see. */
    @Transactional(readOnly = true)
    public List<PublishedPlace> places(long publicationId) {
        var seen = lists(publicationId).stream().map(PublishedList::listId).toList();
        return places.ofPublication(publicationId).stream()
                .filter(p -> seen.contains(p.listId()))
                .toList();
    }

    /** Who answers for what the commune makes public: its officer and its chair. */
    public static boolean mayWithdraw(Person person, Area commune) {
        return person.has(Role.COMMUNE_CHAIR, commune) || person.has(Role.POVERTY_OFFICER, commune);
    }

    /** Who may write down that the list was found missing and hung again: the officer everywhere, the village head in his village. */
    public static boolean mayHangAgain(Person person, Area village) {
        return person.has(Role.POVERTY_OFFICER, village) || person.has(Role.VILLAGE_HEAD, village);
    }

    static BusinessException missing() {
        return new BusinessException("Không tìm thấy danh sách công khai này trong địa bàn của bạn.");
    }
}
