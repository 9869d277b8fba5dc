package vn.tungho.posting;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.PostingList;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PublicAddress;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AnchorService;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.QrCode;

/** The posted list as a paper: name, village and class of each household, nothing else (law.md §7). */
@Service
public class PostingDocuments {
    private final PostingService postings;
    private final AreaDirectory areas;
    private final CommuneOffices offices;
    private final CalendarService calendar;
    private final PublicAddress address;
    private final AnchorService anchors;
    private final AuditTrail audit;
    private final AppClock clock;

    PostingDocuments(
            PostingService postings,
            AreaDirectory areas,
            CommuneOffices offices,
            CalendarService calendar,
            PublicAddress address,
            AnchorService anchors,
            AuditTrail audit,
            AppClock clock) {
        this.postings = postings;
        this.areas = areas;
        this.offices = offices;
        this.calendar = calendar;
        this.address = address;
        this.anchors = anchors;
        this.audit = audit;
        this.clock = clock;
    }

    /** The paper to put up. Before both places are up it bears the term that begins today. */
    @Transactional
    public OfficialDocument list(long postingId) {
        var posting = postings.require(postingId);
        var commune = areas.commune(posting.communeCode());
        var from = posting.termFromOn() == null ? clock.today() : posting.termFromOn();
        var to = posting.endsOn() == null
                ? posting.ends(from, calendar.calendar(), calendar.rule(PostingService.rule(posting), from))
                : posting.endsOn();
        audit.export("export-posting-list", "posting", postingId, posting.area(), posting.title());
        return new PostingList(
                        offices.of(posting.communeCode()),
                        areas.village(posting.villageCode()).name(),
                        posting.frozenAt().getYear(),
                        posting.kind() == PostingKind.SECOND,
                        places(posting, commune.name()),
                        from,
                        to,
                        calendar.rule(PostingService.rule(posting), from).paperLength(),
                        calendar.rule(ObjectionService.REVERIFICATION_RULE, from)
                                .paperLength(),
                        "trưởng thôn hoặc bộ phận tiếp nhận của UBND " + lower(commune.name()) + " trong giờ làm việc",
                        postings.lines(postingId).stream()
                                .map(l -> new PostingList.Line(l.headName(), l.villageName(), l.povertyStatus()))
                                .toList(),
                        posting.listHash(),
                        QrCode.of(address.of("cong-khai/ds/" + postingId + anchors.query())),
                        null)
                .document()
                .remarkedAtEnd(anchors.remark());
    }

    private List<String> places(Posting posting, String communeName) {
        var recorded = postings.places(posting.postingId()).stream()
                .filter(p -> p.attempt() == posting.attempt())
                .collect(Collectors.toMap(PostingPlace::place, PostingPlace::placeName, (a, b) -> b));
        return List.of(
                recorded.getOrDefault(PostingPlaceKind.VILLAGE_HOUSE, posting.placeName()),
                recorded.getOrDefault(PostingPlaceKind.COMMUNE_OFFICE, "Trụ sở UBND " + lower(communeName)));
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
