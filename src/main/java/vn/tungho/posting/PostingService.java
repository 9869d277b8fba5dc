package vn.tungho.posting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Duty;
import vn.tungho.security.DutyPolicy;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** Freezes lists, records where and when they hang, and decides whether they hung in full (R-POSTING-*). */
@Service
public class PostingService {
    /** The term of a first posting in the deadline table. */
    public static final String POSTING_RULE = "POSTING";
    /** The term of the posting of re-verified results. */
    public static final String SECOND_POSTING_RULE = "SECOND_POSTING";

    private final PostingMapper postings;
    private final PostingProcess process;
    private final WorklistService work;
    private final DutyPolicy policy;
    private final CalendarService calendar;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final List<PostingHold> holds;
    private final AuditTrail audit;
    private final AppClock clock;

    PostingService(
            PostingMapper postings,
            PostingProcess process,
            WorklistService work,
            DutyPolicy policy,
            CalendarService calendar,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            List<PostingHold> holds,
            AuditTrail audit,
            AppClock clock) {
        this.postings = postings;
        this.process = process;
        this.work = work;
        this.policy = policy;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.events = events;
        this.holds = List.copyOf(holds);
        this.audit = audit;
        this.clock = clock;
    }

    /** Freezes a list under its hash; returns its id, the business key of its process. */
    @Transactional
    public long freeze(NewPosting list) {
        var id = postings.nextId();
        freeze(id, id, PostingKind.FIRST, list);
        return id;
    }

    /** Freezes the results of re-verification as the next list of the chain. */
    @Transactional
    public long freezeSecond(long rootPostingId, NewPosting list) {
        var id = postings.nextId();
        freeze(id, rootPostingId, PostingKind.SECOND, list);
        return id;
    }

    private void freeze(long id, long rootId, PostingKind kind, NewPosting list) {
        var village = list.village();
        if (village.communeCode() == null || village.villageCode() == null) {
            throw new IllegalArgumentException("a list is posted for one village: " + village);
        }
        postings.insert(new Posting(
                id,
                1,
                rootId,
                kind,
                village.provinceCode(),
                village.communeCode(),
                village.villageCode(),
                list.subjectId(),
                list.title(),
                list.placeName(),
                hash(list.lines()),
                PostingState.FROZEN,
                1,
                null,
                null,
                clock.now(),
                null,
                null,
                null,
                null));
        if (!list.lines().isEmpty()) {
            postings.insertLines(id, list.lines());
        }
        audit.write("freeze-posting", "posting", id, village, list.lines().size() + " hộ");
        audit.fact(PostingFacts.LIST, id);
    }

    /** Records that the current list hangs at the village house; ends the village head's task. */
    @Transactional
    public void recordVillagePlace(long rootPostingId, PlaceData data) {
        record(rootPostingId, PostingPlaceKind.VILLAGE_HOUSE, "postAtVillage", data);
    }

    /** Records that the current list hangs at the commune's office; ends the officer's task. */
    @Transactional
    public void recordCommunePlace(long rootPostingId, PlaceData data) {
        record(rootPostingId, PostingPlaceKind.COMMUNE_OFFICE, "postAtCommune", data);
    }

    private void record(long rootPostingId, PostingPlaceKind place, String taskKind, PlaceData data) {
        var item = work.requireMine(taskKind, rootPostingId);
        var posting = postings.current(rootPostingId);
        PlaceChecks.check(data, posting.frozenAt().toLocalDate(), "ngày chốt danh sách", clock.today());
        policy.requireApart(Duty.PUT_UP_LIST, data.posterName(), Duty.WITNESS_LIST, data.witnessName());
        // or two places recorded at once would each be told without the other
        postings.lock(rootPostingId);
        postings.insertPlace(new PostingPlace(
                0,
                posting.postingId(),
                posting.attempt(),
                place,
                data.placeName(),
                data.postedOn(),
                data.posterName(),
                data.witnessName(),
                data.loudspeaker(),
                data.note(),
                null,
                currentUser.require().username(),
                clock.now()));
        audit.write(
                "record-place", "posting", posting.postingId(), posting.area(), place.label() + " " + data.postedOn());
        audit.fact(PostingFacts.LIST, posting.postingId());
        process.posted(item.sourceId());
    }

    /** Both places are up: the term counts from the later one. Returns the last day it must hang. */
    @Transactional
    public LocalDate startTerm(long rootPostingId) {
        var posting = postings.current(rootPostingId);
        var from = postings.places(posting.postingId()).stream()
                .filter(p -> p.attempt() == posting.attempt())
                .map(PostingPlace::postedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var ends = posting.ends(from, calendar.calendar(), calendar.rule(rule(posting), from));
        postings.startTerm(posting.postingId(), from, ends);
        audit.fact(PostingFacts.LIST, posting.postingId());
        events.publishEvent(new PostingChanged(rootPostingId));
        return ends;
    }

    /** The term that counts for this posting. */
    public static String rule(Posting posting) {
        return rule(posting.kind());
    }

    /** The term that counts for a posting of this kind. */
    public static String rule(PostingKind kind) {
        return kind == PostingKind.FIRST ? POSTING_RULE : SECOND_POSTING_RULE;
    }

    /**
     * The officer's word on whether the list hung in full at both places. A list taken down early is put up again for a new term:
     * the next step stays closed until then.
     *
     * @param removedOn the day it was found missing, when it did not hang in full
     */
    @Transactional
    public void confirm(long rootPostingId, boolean hungInFull, @Nullable LocalDate removedOn, String note) {
        var item = work.requireMine("confirmPosting", rootPostingId);
        var posting = postings.current(rootPostingId);
        var ends = posting.endsOn();
        if (ends == null || !clock.today().isAfter(ends)) {
            throw new BusinessException(
                    "Chưa hết thời gian niêm yết (ngày cuối: " + ends + "). Hãy xác nhận từ ngày làm việc tiếp theo.");
        }
        if (hungInFull) {
            holds.stream()
                    .flatMap(h -> h.whyNot(posting.postingId()).stream())
                    .findFirst()
                    .ifPresent(why -> {
                        throw new BusinessException(why);
                    });
        }
        RecordRules.check(new PostingConfirmation(hungInFull, removedOn, note));
        if (hungInFull) {
            postings.confirm(
                    posting.postingId(), clock.now(), currentUser.require().username());
        } else {
            postings.markRemoved(posting.postingId(), posting.attempt(), removedOn == null ? clock.today() : removedOn);
            postings.breakOff(posting.postingId());
        }
        audit.write(
                hungInFull ? "confirm-posting" : "break-posting", "posting", posting.postingId(), posting.area(), note);
        audit.fact(PostingFacts.LIST, posting.postingId());
        events.publishEvent(new PostingChanged(rootPostingId));
        process.confirmed(item.sourceId(), hungInFull);
    }

    /** The chain is over. */
    @Transactional
    public void close(long rootPostingId) {
        postings.close(rootPostingId, clock.now());
        events.publishEvent(new PostingChanged(rootPostingId));
    }

    /** The newest list of the chain, without looking at rights: for the procedure itself. */
    @Transactional(readOnly = true)
    public Posting current(long rootPostingId) {
        return postings.current(rootPostingId);
    }

    /** A posting within what the person may see. */
    @Transactional(readOnly = true)
    public Posting require(long postingId) {
        var scope = currentUser.require().scope();
        return postings.findById(postingId)
                .filter(p -> scope.covers(p.area()))
                .orElseThrow(
                        () -> new BusinessException("Không tìm thấy danh sách niêm yết này trong địa bàn của bạn."));
    }

    /** The lists of a village review, the first one first. */
    @Transactional(readOnly = true)
    public List<Posting> bySubject(long subjectId) {
        return postings.bySubject(subjectId);
    }

    /** The lists of several village reviews. */
    @Transactional(readOnly = true)
    public List<Posting> ofSubjects(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : postings.ofSubjects(subjectIds);
    }

    @Transactional(readOnly = true)
    public List<PostingLine> lines(long postingId) {
        return postings.lines(postingId);
    }

    @Transactional(readOnly = true)
    public List<PostingPlace> places(long postingId) {
        return postings.places(postingId);
    }

    /** Postings of the person's area, newest first; {@code before} is the last id seen, {@link Long#MAX_VALUE} at first. */
    @Transactional(readOnly = true)
    public List<Posting> page(@Nullable PostingState state, long before, int limit) {
        return postings.listByState(currentUser.require().scope(), state, before, limit);
    }

    /** Postings of the whole installation in the order of their ids, without looking at rights: for checks. */
    @Transactional(readOnly = true)
    public List<Posting> after(long postingId, int limit) {
        return postings.after(postingId, limit);
    }

    /** True when the lines are still those that were frozen. */
    @Transactional(readOnly = true)
    public boolean isUnchanged(Posting posting) {
        return posting.listHash().equals(hash(postings.lines(posting.postingId())));
    }

    private static String hash(List<PostingLine> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var line : lines) {
                digest.update((line.lineNo() + "|" + line.householdId() + "|" + line.headName() + "|"
                                + line.villageName() + "|" + line.povertyStatus() + "\n")
                        .getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
