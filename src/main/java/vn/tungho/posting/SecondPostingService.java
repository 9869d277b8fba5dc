package vn.tungho.posting;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the list of re-verified households: what was found for each, for three working days at the same two places. */
@Service
public class SecondPostingService {
    private final PostingService postings;
    private final ObjectionService objections;

    SecondPostingService(PostingService postings, ObjectionService objections) {
        this.postings = postings;
        this.objections = objections;
    }

    /** Freezes the second list of the chain; returns its id. */
    @Transactional
    public long freeze(long rootPostingId) {
        var first = postings.current(rootPostingId);
        var village = postings.lines(first.postingId()).stream()
                .map(PostingLine::villageName)
                .findFirst()
                .orElse(first.placeName());
        var lines = new ArrayList<PostingLine>();
        for (var o : objections.ofPosting(first.postingId())) {
            var after = o.statusAfter();
            var verified = o.state() == ObjectionState.UPHELD || o.state() == ObjectionState.REJECTED;
            if (verified && after != null) {
                lines.removeIf(l -> l.householdId() == o.householdId());
                lines.add(new PostingLine(lines.size() + 1, o.householdId(), 0, o.headName(), village, after));
            }
        }
        for (var i = 0; i < lines.size(); i++) {
            var l = lines.get(i);
            lines.set(
                    i,
                    new PostingLine(
                            i + 1, l.householdId(), l.caseId(), l.headName(), l.villageName(), l.povertyStatus()));
        }
        return postings.freezeSecond(
                rootPostingId,
                new NewPosting(
                        first.subjectId(),
                        first.area(),
                        "Kết quả phúc tra – " + first.title(),
                        first.placeName(),
                        lines));
    }
}
