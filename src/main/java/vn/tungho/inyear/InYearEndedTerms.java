package vn.tungho.inyear;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.EndedTermHolder;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.security.Role;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.WorkingCalendar;

/** Terms of requests in the year that ended before the day on which they should have by the changed calendar. */
@Component
class InYearEndedTerms implements EndedTermHolder {
    /** The kind of object of the questions about postings. */
    static final String POSTING = "income_posting";

    private static final String OBJECTION = "income_objection";
    private static final String DECISION = "in_year_request";

    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final IncomeRepeatService repeats;
    private final CalendarService rules;

    InYearEndedTerms(
            RequestMapper requests,
            IncomeMapper incomes,
            @Lazy IncomeRepeatService repeats,
            @Lazy CalendarService rules) {
        this.requests = requests;
        this.incomes = incomes;
        this.repeats = repeats;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(POSTING, OBJECTION, DECISION);
    }

    @Override
    public void endedOver(CalendarChange change, Consumer<EndedTerm> found) {
        var decided = requests.endedOver(change.day());
        var postings = incomes.endedOver(change.day());
        var objections = incomes.concludedOver(change.day());
        var byId = byId(
                decided,
                Stream.concat(
                                postings.stream().map(IncomePosting::requestId),
                                objections.stream().map(IncomeObjection::requestId))
                        .collect(Collectors.toSet()));
        decided.forEach(r -> found.accept(decision(r, change.after())));
        postings.forEach(
                p -> found.accept(posting(p, Objects.requireNonNull(byId.get(p.requestId())), change.after())));
        objections.forEach(
                o -> found.accept(objection(o, Objects.requireNonNull(byId.get(o.requestId())), change.after())));
    }

    private EndedTerm decision(Request r, WorkingCalendar after) {
        var from = Objects.requireNonNull(r.startsOn());
        var rule = rules.rule(RequestRoundService.DECISION_RULE, from);
        return new EndedTerm(
                DECISION,
                Long.toString(r.requestId()),
                rule.deadlineRule(),
                r.area(),
                Role.COMMUNE_CHAIR,
                "Quyết định đề nghị của hộ " + r.headName(),
                from,
                Objects.requireNonNull(r.dueOn()),
                after.due(from, rule),
                r.endedOn());
    }

    private EndedTerm posting(IncomePosting p, Request r, WorkingCalendar after) {
        var rule = rules.rule(IncomeReviewService.POSTING_RULE, p.postedOn());
        return new EndedTerm(
                POSTING,
                p.key(),
                rule.deadlineRule(),
                r.area(),
                Role.POVERTY_OFFICER,
                "Niêm yết kết quả thu nhập của hộ " + r.headName(),
                p.postedOn(),
                p.endsOn(),
                p.ends(after, rule),
                null);
    }

    private EndedTerm objection(IncomeObjection o, Request r, WorkingCalendar after) {
        var rule = rules.rule(IncomeObjectionService.REVERIFICATION_RULE, o.receivedOn());
        return new EndedTerm(
                OBJECTION,
                Long.toString(o.objectionId()),
                rule.deadlineRule(),
                r.area(),
                Role.POVERTY_OFFICER,
                "Phúc tra thu nhập của hộ " + r.headName(),
                o.receivedOn(),
                o.dueOn(),
                after.due(o.receivedOn(), rule),
                o.concludedOn());
    }

    private Map<Long, Request> byId(List<Request> known, Set<Long> others) {
        var missing = others.isEmpty() ? List.<Request>of() : requests.findAll(others);
        return Stream.concat(known.stream(), missing.stream())
                .collect(Collectors.toMap(Request::requestId, Function.identity(), (a, _) -> a));
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        if (!question.objectType().equals(POSTING)) {
            return Remedy.answerOnly(
                    "Việc này đã xong sau hạn cũ. Hãy ghi: theo lịch mới còn trong hạn hay vẫn quá hạn, vì sao.");
        }
        return Remedy.hangAgain(
                question,
                repeats.whyNot(question.objectId()),
                "Kết quả có thể treo lại ở trụ sở xã cho đủ số ngày thiếu; trong thời gian đó người dân vẫn nêu được ý kiến và"
                        + " quyết định của Chủ tịch xã chờ đến khi treo xong.");
    }

    @Override
    public String repeat(TermQuestion question) {
        return repeats.repeat(question.objectId(), question.missingDays());
    }
}
