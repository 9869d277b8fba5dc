package vn.tungho.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.assignment.Pledge;
import vn.tungho.assignment.SupportDoor;
import vn.tungho.assignment.Visit;
import vn.tungho.assignment.VisitRequest;

/** The help for a household as a device shows it. */
final class HelpParts {
    private HelpParts() {}

    /** Null for a household that the person only surveys. */
    static FieldSet.@Nullable HelpPart of(
            @Nullable MyHousehold help, List<SupportDoor.Choice> programmes, List<FieldSet.VisitPart> visits) {
        return help == null
                ? null
                : new FieldSet.HelpPart(
                        Integer.toString(help.epoch()),
                        help.state() == AssignmentState.ACTIVE,
                        help.state().label(),
                        help.since().toString(),
                        iso(help.deputyUntil()),
                        iso(help.lastVisitOn()),
                        help.lastSituation() == null
                                ? null
                                : help.lastSituation().label(),
                        help.lastNextNote(),
                        iso(help.nextVisitBy()),
                        iso(help.tryAgainBy()),
                        help.plan().stream()
                                .map(p -> new FieldSet.PlanPart(
                                        p.cause(),
                                        p.measure(),
                                        p.resource(),
                                        p.dueOn().toString(),
                                        p.state().label()))
                                .toList(),
                        words(help.pledge()),
                        help.asked().stream().map(VisitRequest::outcome).toList(),
                        programmes.stream()
                                .map(p -> new FieldSet.ProgrammePart(p.code(), p.name()))
                                .toList(),
                        visits);
    }

    static FieldSet.VisitPart visit(Visit v, LocalDate changeBy) {
        var said = new FieldSet.VisitWords(
                v.visitedOn().toString(),
                v.purpose().name(),
                v.situation().name(),
                v.found(),
                v.moneyDong(),
                v.goods(),
                v.goodsDong(),
                v.workDays(),
                v.householdWord(),
                v.nextStep().name(),
                v.nextNote(),
                v.latitude(),
                v.longitude());
        return new FieldSet.VisitPart(v.clientId(), said, changeBy.toString());
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    private static @Nullable String words(@Nullable Pledge pledge) {
        return pledge == null ? null : "Hộ đăng ký thoát nghèo năm " + pledge.year() + ": " + pledge.commitments();
    }
}
