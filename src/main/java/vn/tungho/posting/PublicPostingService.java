package vn.tungho.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;

/** What everybody may read of postings, without signing in: only lists that hang now, and figures (R-BOARD-*). */
@Service
public class PublicPostingService {
    private final PublicPostingMapper publicly;
    private final PostingMapper postings;
    private final ObjectionMapper objections;
    private final AppClock clock;

    PublicPostingService(
            PublicPostingMapper publicly, PostingMapper postings, ObjectionMapper objections, AppClock clock) {
        this.publicly = publicly;
        this.postings = postings;
        this.objections = objections;
        this.clock = clock;
    }

    /** The list while it hangs; empty before and afterwards. */
    @Transactional(readOnly = true)
    public Optional<PublicPosting> find(long postingId) {
        return publicly.up(postingId, clock.today()).flatMap(postings::findById).map(this::show);
    }

    private PublicPosting show(Posting posting) {
        var from = posting.termFromOn();
        var to = posting.endsOn();
        if (from == null || to == null) {
            throw new IllegalStateException("a list that is up has its term: " + posting.postingId());
        }
        return new PublicPosting(
                posting.postingId(),
                posting.kind(),
                posting.area(),
                from,
                to,
                postings.places(posting.postingId()).stream()
                        .filter(p -> p.attempt() == posting.attempt())
                        .map(PostingPlace::placeName)
                        .toList(),
                postings.lines(posting.postingId()).stream()
                        .map(l -> new PublicPosting.Line(l.lineNo(), l.headName(), l.villageName(), l.povertyStatus()))
                        .toList());
    }

    /** True for a list that is made and waits to be put up. */
    @Transactional(readOnly = true)
    public boolean isYetToCome(long postingId) {
        return publicly.isYetToCome(postingId).orElse(false);
    }

    /** The lists that hang in a commune now. */
    @Transactional(readOnly = true)
    public List<PostedNow> ofCommune(String communeCode) {
        return publicly.ofCommune(communeCode, clock.today());
    }

    /** The lists that hang in a province now. */
    @Transactional(readOnly = true)
    public List<PostedNow> ofProvince(String provinceCode) {
        return publicly.ofProvince(provinceCode, clock.today());
    }

    /** Objections of a commune in a year by kind and outcome. */
    @Transactional(readOnly = true)
    public List<ObjectionTally> tally(String communeCode, int year) {
        return publicly.tally(communeCode, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Where the objection of this code stands; empty for an unknown one. Names and words stay inside. */
    @Transactional(readOnly = true)
    public Optional<PublicObjection> byCode(String code) {
        return Optional.ofNullable(publicly.byCode(code))
                .flatMap(objections::findById)
                .map(PublicObjection::of);
    }
}
