package vn.tungho.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.notices.NewNotice;
import vn.tungho.notices.NoticeService;
import vn.tungho.notices.NoticeTo;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** What a helper asks or reports at a visit becomes work of the commune's officer, and the outcome comes back to him (R-VISIT-ASK). */
@Service
public class VisitRequests {
    /** The officer's work. */
    public static final String KIND = "answerVisitRequest";

    private static final String KEY = "request-";
    private final VisitRequestMapper mapper;
    private final ObjectProvider<SupportDoor> support;
    private final WorkDuties duties;
    private final WorklistService work;
    private final NoticeService notices;
    private final HelpRules rules;
    private final HelpAccess access;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    VisitRequests(
            VisitRequestMapper mapper,
            ObjectProvider<SupportDoor> support,
            WorkDuties duties,
            WorklistService work,
            NoticeService notices,
            HelpRules rules,
            HelpAccess access,
            CalendarService calendar,
            AuditTrail audit,
            AppClock clock) {
        this.mapper = mapper;
        this.support = support;
        this.duties = duties;
        this.work = work;
        this.notices = notices;
        this.rules = rules;
        this.access = access;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** The request that a work item is about. */
    public static long idOf(WorkItem item) {
        return Long.parseLong(item.businessKey().substring(KEY.length()));
    }

    /**
     * What a visit just written asks for: a case when the programme is known, else work of the officer.
     *
     * @param programmeCode what the helper asked for by name; null when he left it to the commune
     */
    void raise(Visit visit, @Nullable String programmeCode) {
        var kind = kind(visit);
        if (kind == null || mapper.countAnswered(visit.rootId(), kind) > 0) {
            return;
        }
        var request = request(visit, kind);
        mapper.insert(request);
        if (kind == VisitRequest.Kind.SUPPORT && programmeCode != null) {
            var caseId =
                    support.getObject().open(visit.householdId(), programmeCode, request.words(), visit.visitedOn());
            settle(request, VisitRequest.State.CASE, "đã lập hồ sơ hỗ trợ số " + caseId + ", chờ tiếp nhận.", caseId);
            return;
        }
        var head = find(request.requestId()).headName();
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                KIND + ":" + request.requestId(),
                KIND,
                AssignmentProcess.KEY,
                KEY + request.requestId(),
                kind == VisitRequest.Kind.WORSE ? "Xem hộ khó hơn hai lần liền" : "Trả lời người giúp hộ",
                "Hộ " + head + " – " + visit.madeBy() + ": " + kind.label().toLowerCase(Locale.of("vi")),
                "Người giúp ghi trong chuyến thăm ngày " + VietnameseFormat.date(visit.visitedOn())
                        + "; người ấy chờ trả lời.",
                Role.POVERTY_OFFICER,
                visit.area(),
                null,
                visit.householdId(),
                new Due(request.dueOn(), DeadlineUnit.WORKING_DAYS),
                clock.now()));
    }

    private VisitRequest.@Nullable Kind kind(Visit visit) {
        return switch (visit.nextStep()) {
            case SUPPORT -> VisitRequest.Kind.SUPPORT;
            case REPORT -> VisitRequest.Kind.REPORT;
            case NEXT_VISIT, GUIDE -> isWorseAgain(visit) ? VisitRequest.Kind.WORSE : null;
        };
    }

    private boolean isWorseAgain(Visit visit) {
        if (visit.situation() != Situation.WORSE || mapper.countOpenWorse(visit.householdId()) > 0) {
            return false;
        }
        var last = mapper.lastTwo(visit.householdId());
        return last.size() == 2 && last.stream().allMatch(s -> s == Situation.WORSE);
    }

    private VisitRequest request(Visit v, VisitRequest.Kind kind) {
        return new VisitRequest(
                mapper.nextId(),
                v.visitId(),
                v.householdId(),
                "",
                v.provinceCode(),
                v.communeCode(),
                v.villageCode(),
                v.userId(),
                v.madeBy(),
                kind,
                words(v),
                VisitRequest.State.OPEN,
                clock.now(),
                calendar.calendar().plusWorkingDays(clock.today(), rules.amount(HelpRule.Name.REQUEST_DAYS)),
                null,
                "",
                null,
                null);
    }

    /** What the helper wrote, most telling first; never empty. */
    private static String words(Visit v) {
        var said = Stream.of(
                        v.nextNote(),
                        v.found().isBlank() ? "" : "Thấy: " + v.found(),
                        v.householdWord().isBlank() ? "" : "Hộ nói: “" + v.householdWord() + "”")
                .filter(s -> !s.isBlank())
                .map(String::strip)
                .map(s -> s.endsWith(".") ? s.substring(0, s.length() - 1) : s)
                .toList();
        return said.isEmpty()
                ? "Người giúp không ghi thêm lời; hộ " + v.situation().label().toLowerCase(Locale.of("vi")) + "."
                : String.join(". ", said);
    }

    /** The visit does not hold any more: what it asked for and nobody answered goes with it. */
    void withdrawn(long visitId) {
        for (var request : mapper.openOfVisit(visitId)) {
            if (request.state() == VisitRequest.State.OPEN) {
                mapper.answer(request.requestId(), VisitRequest.State.WITHDRAWN, "", null, Actor.name(), clock.now());
                duties.cancel(KIND + ":" + request.requestId(), Actor.name());
            }
        }
    }

    /** The officer answers in words, which reach the helper at once. */
    @Transactional
    public void answer(long requestId, String answer) {
        work.requireMine(KIND, KEY + requestId);
        RecordRules.check(new RequestReply(answer));
        settle(find(requestId), VisitRequest.State.ANSWERED, answer.strip(), null);
        audit.write(
                "answer-visit-request",
                "visit_request",
                requestId,
                get(requestId).area(),
                answer.strip());
    }

    /** The officer opened a support case for it; called by the module of support in its transaction. */
    public void openedCase(long requestId, long caseId, String programme) {
        work.requireMine(KIND, KEY + requestId);
        settle(
                get(requestId),
                VisitRequest.State.CASE,
                "đã lập hồ sơ hỗ trợ số " + caseId + " (" + programme + ").",
                caseId);
    }

    /** The case of a request came to another step or its end; the helper reads it, and hears of what is worth a message. */
    public void caseMoved(long caseId, String where, boolean isNews) {
        mapper.ofCase(caseId).ifPresent(r -> {
            var answer = "hồ sơ hỗ trợ số " + caseId + ": " + where + ".";
            mapper.answer(r.requestId(), VisitRequest.State.CASE, answer, caseId, Actor.name(), clock.now());
            if (isNews) {
                tell(r, answer);
            }
        });
    }

    private void settle(VisitRequest request, VisitRequest.State state, String answer, @Nullable Long caseId) {
        var by = access.person().fullName();
        if (mapper.answer(request.requestId(), state, answer, caseId, by, clock.now()) == 0) {
            throw new BusinessException("Đề nghị này đã có người trả lời. Hãy tải lại danh sách việc.");
        }
        duties.done(KIND + ":" + request.requestId(), Actor.name());
        if (request.userId() != access.person().userId()) {
            tell(request, answer);
        }
    }

    private void tell(VisitRequest r, String answer) {
        notices.send(new NewNotice(
                "help-request-answered",
                Map.of(
                        "household",
                        find(r.requestId()).headName(),
                        "what",
                        r.kind().label(),
                        "day",
                        VietnameseFormat.date(r.askedAt().toLocalDate()),
                        "answer",
                        answer),
                NoticeTo.user(r.userId()),
                "giup-ho/ho/" + r.householdId()));
    }

    /** The request, within the person's area. */
    @Transactional(readOnly = true)
    public VisitRequest get(long requestId) {
        var request = find(requestId);
        access.requireSees(request.area());
        return request;
    }

    private VisitRequest find(long requestId) {
        return mapper.findById(requestId)
                .orElseThrow(() -> new BusinessException("Không có đề nghị này. Hãy tải lại danh sách việc."));
    }

    /** The latest of these households; the caller has asked whether the person may see them. */
    List<VisitRequest> latest(Collection<Long> householdIds) {
        return householdIds.isEmpty() ? List.of() : mapper.latest(householdIds);
    }

    /** The latest of a household within the person's area. */
    @Transactional(readOnly = true)
    public List<VisitRequest> ofHousehold(long householdId) {
        return latest(List.of(householdId)).stream()
                .filter(r -> access.sees(r.area()))
                .toList();
    }

    /** What the household may be asked for by name. */
    @Transactional(readOnly = true)
    public List<SupportDoor.Choice> choices(long householdId) {
        return choices(List.of(householdId)).getOrDefault(householdId, List.of());
    }

    /** The same of many, by household. */
    @Transactional(readOnly = true)
    public Map<Long, List<SupportDoor.Choice>> choices(Collection<Long> householdIds) {
        var door = support.getIfAvailable();
        return door == null || householdIds.isEmpty() ? Map.of() : door.choices(householdIds);
    }

    /** Where the officer opens a case for it; null when there is no support. */
    public @Nullable String openPath(VisitRequest request) {
        var door = support.getIfAvailable();
        return door == null ? null : door.openPath(request.householdId(), request.requestId());
    }
}
