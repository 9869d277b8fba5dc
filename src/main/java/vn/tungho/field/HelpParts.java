package vn.tungho.field;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.AssignmentState;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.assignment.Pledge;
import vn.tungho.assignment.VisitRequest;

/** The help for a household as a device shows it. */
final class HelpParts {
    private HelpParts() {}

    /** Null for a household that the person only surveys. */
    static FieldSet.@Nullable HelpPart of(@Nullable MyHousehold help) {
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
                        help.asked().stream().map(VisitRequest::outcome).toList());
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    private static @Nullable String words(@Nullable Pledge pledge) {
        return pledge == null ? null : "Hộ đăng ký thoát nghèo năm " + pledge.year() + ": " + pledge.commitments();
    }
}
