package vn.tungho.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.publication.list.PublishedLine;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;

/** Makes recognised lists public: a list per village, a piece of work per village head, one for the officer (R-PUBLICATION-START). */
@Service
public class PublicationService {
    /** Within which time both places must be up, counted from the decision. */
    public static final String START_RULE = "PUBLICATION_START";
    /** How long the list hangs, counted from the later place. */
    public static final String LENGTH_RULE = "PUBLICATION_LENGTH";

    private final PublicationMapper publications;
    private final ListMapper lists;
    private final PublicationWork work;
    private final PublicationProcess process;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    PublicationService(
            PublicationMapper publications,
            ListMapper lists,
            PublicationWork work,
            PublicationProcess process,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.publications = publications;
        this.lists = lists;
        this.work = work;
        this.process = process;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the publication of these decisions; asked once more for the same origin, it changes nothing. Decisions in the year join the
     * commune's publication that can still be begun in time and of which nothing hangs yet, so that a month's decisions are hung together.
     *
     * @return its id; empty when there is nobody to publish
     */
    @Transactional
    public Optional<Long> open(NewPublication wanted) {
        if (wanted.lines().isEmpty()) {
            return Optional.empty();
        }
        var known = publications.ofOrigin(wanted.source(), wanted.originId());
        if (known.isPresent()) {
            return known;
        }
        var joined = wanted.source() == PublicationSource.ANNUAL
                ? Optional.<Long>empty()
                : publications.joinable(wanted.commune().code(), wanted.source(), clock.today());
        var id = joined.map(j -> join(j, wanted)).orElseGet(() -> begin(wanted, null, Map.of()));
        publications.insertOrigin(wanted.source(), wanted.originId(), id);
        audit.write(
                "open-publication",
                "publication",
                id,
                wanted.commune(),
                String.join(", ", wanted.decisions()) + ": " + wanted.lines().size() + " hộ");
        return Optional.of(id);
    }

    /**
     * A publication of its own, with its procedure.
     *
     * @param replaces the publication whose withdrawn lists it publishes anew; null for a first one
     * @param replaced these lists by village
     */
    long begin(NewPublication wanted, @Nullable Long replaces, Map<String, Long> replaced) {
        var id = publications.nextId();
        var due = calendar.due(START_RULE, wanted.countsFrom());
        var publication = new Publication(
                id,
                1,
                wanted.source(),
                wanted.commune().provinceCode(),
                wanted.commune().code(),
                wanted.title(),
                String.join(", ", wanted.decisions()),
                wanted.decidedOn(),
                wanted.countsFrom(),
                due,
                PublicationState.RUNNING,
                clock.now(),
                null,
                null,
                null,
                replaces);
        publications.insert(publication);
        byVillage(wanted.lines()).forEach((village, lines) -> newList(publication, lines, replaced.get(village)));
        process.opened(id, due, work.reportOn(due));
        return id;
    }

    private long join(long publicationId, NewPublication wanted) {
        var publication = publications.findById(publicationId).orElseThrow();
        var existing = lists.ofPublication(publicationId).stream()
                .collect(Collectors.toMap(PublishedList::villageCode, l -> l));
        byVillage(wanted.lines()).forEach((village, lines) -> {
            var list = existing.get(village);
            if (list == null) {
                newList(publication, lines, null);
            } else {
                var added = numbered(lines, list.lineCount());
                lists.insertLines(list.listId(), added);
                lists.rehash(list.listId(), ListHash.of(list.villageName(), lists.lines(list.listId())));
                audit.fact(PublicationFacts.LIST, list.listId());
            }
        });
        var numbers = Stream.concat(Stream.of(publication.decisionNumbers().split(", ")), wanted.decisions().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        publications.nameDecisions(publicationId, numbers);
        return publicationId;
    }

    private void newList(Publication publication, List<NewPublication.Line> of, @Nullable Long replacesListId) {
        var first = of.getFirst();
        var lines = numbered(of, 0);
        var list = new PublishedList(
                publications.nextId(),
                1,
                publication.publicationId(),
                publication.provinceCode(),
                publication.communeCode(),
                first.villageCode(),
                first.villageName(),
                ListHash.of(first.villageName(), lines),
                ListState.WAITING,
                null,
                null,
                null,
                lines.size(),
                replacesListId,
                null);
        lists.insert(list);
        lists.insertLines(list.listId(), lines);
        audit.fact(PublicationFacts.LIST, list.listId());
        work.villageWaits(publication, list);
    }

    private static LinkedHashMap<String, List<NewPublication.Line>> byVillage(List<NewPublication.Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        NewPublication.Line::villageCode, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<PublishedLine> numbered(List<NewPublication.Line> lines, int after) {
        var numbered = new ArrayList<PublishedLine>();
        for (var line : lines) {
            numbered.add(new PublishedLine(
                    after + numbered.size() + 1, line.householdId(), line.name(), line.result(), null, null, null));
        }
        return numbered;
    }

    /** The publication of an origin, whoever asks; empty when its decisions were never made public here. */
    @Transactional(readOnly = true)
    public Optional<Long> ofOrigin(PublicationSource source, long originId) {
        return publications.ofOrigin(source, originId);
    }

    /** True while a list that waits or hangs shows this household; its line follows a later decision by itself. */
    @Transactional(readOnly = true)
    public boolean isShown(long householdId) {
        return lists.isShown(householdId);
    }
}
