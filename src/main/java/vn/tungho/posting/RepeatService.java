package vn.tungho.posting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/**
 * Hangs a list again that hung short: the same frozen lines, at both places, for the working days that were missing, with the proofs, the objections
 * and the confirmation of every posting (R-HOLIDAY-ENDED).
 */
@Service
public class RepeatService {
    private final PostingMapper postings;
    private final PostingProcess process;
    private final List<RepeatGate> gates;
    private final AuditTrail audit;
    private final AppClock clock;

    RepeatService(
            PostingMapper postings, PostingProcess process, List<RepeatGate> gates, AuditTrail audit, AppClock clock) {
        this.postings = postings;
        this.process = process;
        this.gates = List.copyOf(gates);
        this.audit = audit;
        this.clock = clock;
    }

    /** Why this list cannot hang again; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(Posting posting) {
        return gates.stream()
                .flatMap(g -> g.whyNot(posting.subjectId()).stream())
                .findFirst();
    }

    /** Freezes the same list anew and starts its posting; returns the id of the new list. */
    @Transactional
    public long repeat(long postingId, int missingDays) {
        var hungShort = postings.findById(postingId).orElseThrow();
        postings.lock(hungShort.rootPostingId());
        whyNot(hungShort).ifPresent(why -> {
            throw new BusinessException(why);
        });
        var id = postings.nextId();
        postings.insert(new Posting(
                id,
                1,
                id,
                hungShort.kind(),
                hungShort.provinceCode(),
                hungShort.communeCode(),
                hungShort.villageCode(),
                hungShort.subjectId(),
                "Treo lại – " + hungShort.title(),
                hungShort.placeName(),
                hungShort.listHash(),
                PostingState.FROZEN,
                1,
                null,
                null,
                clock.now(),
                null,
                null,
                postingId,
                missingDays));
        var lines = postings.lines(postingId);
        if (!lines.isEmpty()) {
            postings.insertLines(id, lines);
        }
        audit.write(
                "repeat-posting",
                "posting",
                id,
                hungShort.area(),
                "treo lại danh sách " + postingId + ", " + missingDays + " ngày");
        audit.fact(PostingFacts.LIST, id);
        process.open(id);
        return id;
    }

    /** Lists of these subjects that hang again and are not done with: the procedure must not go on without them. */
    @Transactional(readOnly = true)
    public List<Posting> underWay(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : postings.repeatsUnderWay(subjectIds);
    }
}
