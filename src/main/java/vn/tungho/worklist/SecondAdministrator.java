package vn.tungho.worklist;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;

/**
 * What every change of the law's data by two administrators has in common: only they may, one enters and another confirms,
 * and what waits is work on the list of the others.
 */
@Component
public class SecondAdministrator {
    /** Our own pace: no text sets a term for copying official values. */
    private static final String CONFIRMATION_RULE = "SECOND_CONFIRMATION";

    private final CurrentUser currentUser;
    private final UserService users;
    private final CalendarService calendar;
    private final AppClock clock;

    SecondAdministrator(CurrentUser currentUser, UserService users, CalendarService calendar, AppClock clock) {
        this.currentUser = currentUser;
        this.users = users;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The administrator at the screen; {@code act} ends the sentence that anybody else reads. */
    public Person require(String act) {
        var person = currentUser.require();
        if (!person.has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chỉ quản trị hệ thống được " + act + ".");
        }
        return person;
    }

    /** Refuses whoever would confirm what he entered himself. */
    public void requireOther(Person person, String enteredBy, String what) {
        if (person.username().equals(enteredBy)) {
            throw new BusinessException(
                    what + " do chính bạn nhập. Cần một quản trị viên khác đối chiếu với văn bản" + " và xác nhận.");
        }
    }

    /** Whoever alone entered all that waits has nothing to confirm: the names, and the duty under which they entered. */
    public Involvement enteredBy(Collection<String> usernames, Duty entering) {
        var people = usernames.stream().distinct().toList();
        var only = people.size() == 1 ? users.find(people.getFirst()).map(UserRef::userId) : Optional.<Long>empty();
        return Involvement.ofHouseholds(java.util.List.of())
                .with(entering, only.stream().toList());
    }

    /** The work of the second administrator, in the province of the first. */
    public NewWorkItem work(
            String kind, String processKey, String sourceId, Object businessKey, Words words, Person by) {
        var province = by.grants().stream()
                .filter(g -> g.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .area()
                .provinceCode();
        return new NewWorkItem(
                WorkItem.Source.DUTY,
                kind + ":" + sourceId,
                kind,
                processKey,
                businessKey.toString(),
                words.title(),
                words.subject(),
                words.reason(),
                Role.ADMINISTRATOR,
                Area.province(province),
                null,
                null,
                calendar.term(CONFIRMATION_RULE, clock.today()),
                clock.now());
    }

    /** What stands on the line of the list. */
    public record Words(String title, String subject, String reason) {}
}
