package vn.tungho.worklist.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.UserService;
import vn.tungho.security.factor.Signings;
import vn.tungho.security.ui.NavEntry;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.worklist.CaseTrail;
import vn.tungho.worklist.TaskGuide;
import vn.tungho.worklist.TaskMirror;
import vn.tungho.worklist.WorkActions;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorkNotes;
import vn.tungho.worklist.WorklistService;

/** What the pages of the work list are made with. */
@Component
class TaskServices {
    final WorklistService worklist;
    final WorkActions actions;
    final WorkNotes notes;
    final CaseTrail trail;
    final UserService users;
    final AreaDirectory areas;
    final CurrentUser current;
    final Signings signings;
    final AppClock clock;
    private final TaskMirror mirror;
    private final CalendarService calendar;
    private final ObjectProvider<TaskForm> forms;
    private final ObjectProvider<NavEntry> entries;

    TaskServices(
            WorklistService worklist,
            WorkActions actions,
            WorkNotes notes,
            CaseTrail trail,
            UserService users,
            AreaDirectory areas,
            CurrentUser current,
            Signings signings,
            AppClock clock,
            TaskMirror mirror,
            CalendarService calendar,
            ObjectProvider<TaskForm> forms,
            ObjectProvider<NavEntry> entries) {
        this.worklist = worklist;
        this.actions = actions;
        this.notes = notes;
        this.trail = trail;
        this.users = users;
        this.areas = areas;
        this.current = current;
        this.signings = signings;
        this.clock = clock;
        this.mirror = mirror;
        this.calendar = calendar;
        this.forms = forms;
        this.entries = entries;
    }

    DueBadge dueBadge(WorkItem item) {
        return new DueBadge(item.due(), clock.today(), calendar.calendar());
    }

    boolean isLate(WorkItem item) {
        return item.status() == WorkItem.Status.OPEN && item.dueOn().isBefore(clock.today());
    }

    /** The form of the item's kind, when a module has one. */
    Optional<TaskForm> form(WorkItem item) {
        return forms.stream().filter(f -> f.kinds().contains(item.kind())).findFirst();
    }

    /** The help for the item; empty for kinds that nobody describes. */
    Optional<TaskGuide> guide(WorkItem item) {
        try {
            return Optional.of(mirror.describer(item.processKey()).guide(item.kind()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The first pages of the person's navigation after the home page. */
    Stream<NavEntry> pages(int howMany) {
        var person = current.require();
        return entries.stream()
                .filter(e -> e.isFor(person) && !e.path().isEmpty())
                .sorted(Comparator.comparingInt(NavEntry::order))
                .limit(howMany);
    }

    List<CaseTrail.Trail> trails(WorkItem item) {
        return trail.of(item.processKey(), item.businessKey());
    }

    /** The full name of the one who has the item; empty when nobody has. */
    Optional<String> assigneeName(WorkItem item) {
        var id = item.assigneeId();
        return id == null ? Optional.empty() : users.find(id).map(u -> u.fullName());
    }
}
