package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.EndedTermHolder;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.security.Role;
import vn.tungho.shared.calendar.CalendarChange;
import vn.tungho.shared.calendar.CalendarService;

/** Terms of requests in the year that ended before the day on which they should have by the changed calendar. */
@Component
class InYearEndedTerms implements EndedTermHolder {
    private static final String POSTING = "income_posting";
    private static final String OBJECTION = "income_objection";
    private static final String DECISION = "in_year_request";

    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final CalendarService rules;

    InYearEndedTerms(RequestMapper requests, IncomeMapper incomes, @Lazy CalendarService rules) {
        this.requests = requests;
        this.incomes = incomes;
        this.rules = rules;
    }

    @Override
    public Set<String> objectTypes() {
        return Set.of(POSTING, OBJECTION, DECISION);
    }

    @Override
    public void endedTooEarly(CalendarChange change, Consumer<EndedTerm> found) {
        var decided = requests.endedOver(change.day());
        var postings = incomes.endedOver(change.day());
        var objections = incomes.concludedOver(change.day());
        var byId = byId(
                decided,
                Stream.concat(
                                postings.stream().map(IncomePosting::requestId),
                                objections.stream().map(IncomeObjection::requestId))
                        .collect(Collectors.toSet()));
        var look = new Look(change, found, byId);
        decided.forEach(r -> look.at(
                DECISION,
                r.requestId(),
                r.requestId(),
                RequestRoundService.DECISION_RULE,
                Role.COMMUNE_CHAIR,
                "Quyết định đề nghị của ",
                Objects.requireNonNull(r.startsOn()),
                Objects.requireNonNull(r.dueOn()),
                r.endedOn()));
        postings.forEach(p -> look.at(
                POSTING,
                p.requestId() + "-" + p.attempt(),
                p.requestId(),
                IncomeReviewService.POSTING_RULE,
                Role.POVERTY_OFFICER,
                "Niêm yết kết quả thu nhập của ",
                p.postedOn(),
                p.endsOn(),
                null));
        objections.forEach(o -> look.at(
                OBJECTION,
                o.objectionId(),
                o.requestId(),
                IncomeObjectionService.REVERIFICATION_RULE,
                Role.POVERTY_OFFICER,
                "Phúc tra thu nhập của ",
                o.receivedOn(),
                o.dueOn(),
                o.concludedOn()));
    }

    private Map<Long, Request> byId(List<Request> known, Set<Long> others) {
        var missing = others.isEmpty() ? List.<Request>of() : requests.findAll(others);
        return Stream.concat(known.stream(), missing.stream())
                .collect(Collectors.toMap(Request::requestId, Function.identity(), (a, _) -> a));
    }

    /** Compares one term with the changed calendar. */
    private final class Look {
        private final CalendarChange change;
        private final Consumer<EndedTerm> found;
        private final Map<Long, Request> byId;

        Look(CalendarChange change, Consumer<EndedTerm> found, Map<Long, Request> byId) {
            this.change = change;
            this.found = found;
            this.byId = byId;
        }

        void at(
                String type,
                Object id,
                long requestId,
                String rule,
                Role role,
                String what,
                LocalDate from,
                LocalDate ended,
                @Nullable LocalDate doneOn) {
            var due = change.after().due(from, rules.rule(rule, from));
            if (due.isAfter(ended)) {
                var request = Objects.requireNonNull(byId.get(requestId));
                found.accept(new EndedTerm(
                        type,
                        id.toString(),
                        rule,
                        request.area(),
                        role,
                        what + "hộ " + request.headName(),
                        from,
                        ended,
                        due,
                        doneOn));
            }
        }
    }

    @Override
    public Remedy remedy(TermQuestion question) {
        return Remedy.answerOnly(
                question.objectType().equals(POSTING)
                        ? "Quy trình của đề nghị đã sang bước sau. Có thể treo lại ở trụ sở UBND xã cho đủ số ngày thiếu rồi ghi vào câu trả lời"
                                + " ngày treo, người treo, người chứng kiến; hoặc ghi lý do vì sao kết quả vẫn giữ nguyên."
                        : "Việc này đã xong sau hạn cũ. Hãy ghi: theo lịch mới còn trong hạn hay vẫn quá hạn, vì sao.");
    }
}
