package vn.tungho.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.PostedTerm;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.support.CaseDesk.Step;

/** The selection meeting, more than half of those attending per household, and the posting of who was selected. */
@Service
public class SelectionService {
    private final SelectionMapper selections;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final SupportRules rules;
    private final SupportAccess access;
    private final CalendarService calendar;
    private final AppClock clock;

    SelectionService(
            SelectionMapper selections,
            CaseDesk desk,
            SupportProcess process,
            SupportRules rules,
            SupportAccess access,
            CalendarService calendar,
            AppClock clock) {
        this.selections = selections;
        this.desk = desk;
        this.process = process;
        this.rules = rules;
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** True when so many of those attending select a household: the decision table decides. */
    public boolean selected(int agree, int attending) {
        return rules.selected(agree, attending);
    }

    /** Writes the minutes for all cases voted on; each goes on or ends by its own votes. Returns the meeting's id. */
    @Transactional
    public long record(SelectionData data) {
        check(data);
        var ids = data.agreed().keySet().stream().sorted().toList();
        var steps = new ArrayList<Step>();
        for (var id : ids) {
            steps.add(desk.begin("recordSelection", id));
        }
        var first = steps.getFirst().supportCase();
        for (var step : steps) {
            var c = step.supportCase();
            if (!c.villageCode().equals(first.villageCode())
                    || !c.programmeCode().equals(first.programmeCode())) {
                throw new BusinessException("Một biên bản chỉ ghi các hộ cùng thôn và cùng chương trình.");
            }
            if (data.heldOn().isBefore(c.requestedOn())) {
                throw new BusinessException("Ngày họp sớm hơn ngày đề nghị của " + c.subject() + " ("
                        + VietnameseFormat.date(c.requestedOn()) + "). Hãy kiểm tra lại ngày họp.");
            }
        }
        var meetingId = selections.nextId();
        selections.insert(meetingId, first, data, Actor.name(), clock.now());
        for (var step : steps) {
            vote(meetingId, step, data);
        }
        return meetingId;
    }

    private void vote(long meetingId, Step step, SelectionData data) {
        var c = step.supportCase();
        var agree = Objects.requireNonNull(data.agreed().get(c.caseId()));
        var selected = rules.selected(agree, data.attending());
        selections.insertVote(new SelectionVote(meetingId, c.caseId(), agree, selected));
        var words = "%d trên %d người dự đồng ý (%s)"
                .formatted(agree, data.attending(), VietnameseFormat.share(agree, data.attending()));
        if (!selected) {
            desk.end(c, SupportState.REFUSED, "Bình xét không đạt trên 50 %: " + words, null);
            desk.note(c, "select-support", data.heldOn(), "Bình xét: không được chọn", words);
        } else {
            if (step.edition().isPosted()) {
                // the result is put up within the term of its own, counted from the meeting
                var publish = step.edition().publishRule();
                desk.move(c, SupportState.POSTING, publish, publish == null ? clock.today() : data.heldOn());
            } else {
                desk.move(c, SupportState.APPROVING, step.edition().approveRule(), clock.today());
            }
            desk.note(c, "select-support", data.heldOn(), "Bình xét: được chọn", words);
        }
        process.selected(step.taskId(), selected, desk.approveDue(step.edition()));
    }

    private void check(SelectionData data) {
        CaseDesk.require(data.place(), "Chưa ghi nơi họp.");
        CaseDesk.require(data.chairName(), "Chưa ghi người chủ trì.");
        CaseDesk.require(data.secretaryName(), "Chưa ghi thư ký.");
        if (TextNormalizer.plain(data.chairName()).equals(TextNormalizer.plain(data.secretaryName()))) {
            throw new BusinessException("Chủ trì và thư ký là một người. Hãy chọn thư ký khác.");
        }
        desk.requirePast(data.heldOn(), "Ngày họp");
        if (data.attending() <= 0) {
            throw new BusinessException("Chưa ghi số người dự họp.");
        }
        if (data.agreed().isEmpty()) {
            throw new BusinessException("Chưa ghi số người đồng ý cho hộ nào.");
        }
        data.agreed().values().forEach(n -> {
            if (n < 0 || n > data.attending()) {
                throw new BusinessException("Số người đồng ý %d không khớp với %d người dự họp. Hãy kiểm tra lại."
                        .formatted(n, data.attending()));
            }
        });
    }

    /** The list is up at both places; the term counts from the later of the two. */
    @Transactional
    public void post(List<Long> caseIds, PostingInput data) {
        RecordRules.check(data);
        desk.requirePast(data.villageOn(), "Ngày niêm yết ở thôn");
        desk.requirePast(data.communeOn(), "Ngày niêm yết ở xã");
        for (var id : caseIds.stream().sorted().toList()) {
            var step = desk.begin("postSelected", id);
            var c = step.supportCase();
            var from = data.villageOn().isAfter(data.communeOn()) ? data.villageOn() : data.communeOn();
            var rule = Objects.requireNonNull(step.edition().postingRule());
            var before = selections.postings(id);
            var missing = daysOfNext(before);
            var ends = desk.moveTo(c, SupportState.POSTED, rule, from, ends(rule, from, missing));
            selections.insertPosting(new CasePosting(
                    id,
                    before.size() + 1,
                    data.villageOn(),
                    data.communeOn(),
                    data.poster().strip(),
                    data.witness().strip(),
                    data.loudspeaker(),
                    ends,
                    null,
                    null,
                    null,
                    missing,
                    null));
            desk.note(
                    c, "post-support", from, "Niêm yết danh sách được chọn", "đến hết " + VietnameseFormat.date(ends));
            process.posted(step.taskId(), ends);
        }
    }

    private LocalDate ends(String rule, LocalDate from, @Nullable Integer missingDays) {
        return PostedTerm.ends(from, calendar.calendar(), calendar.rule(rule, from), missingDays);
    }

    private static @Nullable Integer daysOfNext(List<CasePosting> postings) {
        return postings.isEmpty() ? null : postings.getFirst().daysOfNext();
    }

    /** How long the list of a case must hang next, and until when. */
    @Transactional(readOnly = true)
    public NextPosting next(SupportCase c, String rule, LocalDate from) {
        var missing = daysOfNext(selections.postings(c.caseId()));
        return new NextPosting(
                PostedTerm.length(calendar.rule(rule, from), missing), ends(rule, from, missing), missing != null);
    }

    /** Those of the cases whose list must hang as long as that of {@code c}, so that one paper serves them. */
    @Transactional(readOnly = true)
    public List<SupportCase> hangAlike(SupportCase c, List<SupportCase> cases) {
        var ids = cases.stream().map(SupportCase::caseId).toList();
        var missing = new HashMap<Long, @Nullable Integer>();
        if (!ids.isEmpty()) {
            selections.ofCases(ids).forEach(p -> missing.put(p.caseId(), p.daysOfNext()));
        }
        return cases.stream()
                .filter(other -> Objects.equals(missing.get(other.caseId()), missing.get(c.caseId())))
                .toList();
    }

    /**
     * A posting to come.
     *
     * @param length such as "3 ngày"
     * @param again true when it only makes up for the days an earlier one was short of
     */
    public record NextPosting(String length, LocalDate endsOn, boolean again) {}

    /** The term is over: it hung in full, or it is put up again. */
    @Transactional
    public void confirm(List<Long> caseIds, boolean inFull, String opinion) {
        RecordRules.check(new SelectionPostingWord(inFull, opinion));
        for (var id : caseIds.stream().sorted().toList()) {
            var step = desk.begin("confirmSelectedPosting", id);
            var c = step.supportCase();
            var last = selections.postings(id).getFirst();
            if (!clock.today().isAfter(last.endsOn())) {
                throw new BusinessException("Danh sách phải niêm yết đến hết " + VietnameseFormat.date(last.endsOn())
                        + "; xác nhận từ ngày hôm sau.");
            }
            selections.confirmPosting(id, last.attempt(), inFull, opinion.isBlank() ? null : opinion, clock.today());
            if (inFull) {
                desk.move(c, SupportState.APPROVING, step.edition().approveRule(), clock.today());
            } else {
                desk.move(c, SupportState.POSTING, null, clock.today());
            }
            desk.note(
                    c,
                    "confirm-support-posting",
                    clock.today(),
                    inFull ? "Niêm yết đủ ngày" : "Phải niêm yết lại",
                    opinion);
            process.postingConfirmed(step.taskId(), inFull, desk.approveDue(step.edition()));
        }
    }

    /** The latest meeting's word on the case; null before. */
    @Transactional(readOnly = true)
    public @Nullable SelectionResult result(long caseId) {
        access.supportCase(caseId);
        var found = selections.results(caseId);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The postings of the case, the latest first. */
    @Transactional(readOnly = true)
    public List<CasePosting> postings(long caseId) {
        access.supportCase(caseId);
        return selections.postings(caseId);
    }

    /** Where and when a list was put up. */
    public record PostingInput(
            @NotNull(message = "Ghi ngày niêm yết ở nhà văn hóa thôn.") LocalDate villageOn,

            @NotNull(message = "Ghi ngày niêm yết ở trụ sở xã.") LocalDate communeOn,

            @NotBlank(message = "Ghi người niêm yết.") @Size(max = 120) String poster,

            @NotBlank(message = "Ghi người chứng kiến.") @Size(max = 120) String witness,

            @Size(max = 200) @Nullable String loudspeaker) {}
}
