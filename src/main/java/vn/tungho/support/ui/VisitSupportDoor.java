package vn.tungho.support.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.SupportDoor;
import vn.tungho.shared.input.Texts;
import vn.tungho.support.NewCase;
import vn.tungho.support.RightService;
import vn.tungho.support.SupportCaseService;
import vn.tungho.support.SupportRight;

/** A visit's request reaches the cases of support: by the programme's name, or through the officer. */
@Component
class VisitSupportDoor implements SupportDoor {
    private final SupportCaseService cases;
    private final RightService rights;
    private final SupportDesk desk;

    VisitSupportDoor(SupportCaseService cases, RightService rights, SupportDesk desk) {
        this.cases = cases;
        this.rights = rights;
        this.desk = desk;
    }

    @Override
    public Map<Long, List<Choice>> choices(Collection<Long> householdIds) {
        var book = desk.programmes().book();
        return rights.ofHouseholds(householdIds).stream()
                .filter(SupportRight::isMissing)
                .filter(r -> book.programme(r.programmeCode()).isActive())
                .collect(Collectors.groupingBy(
                        SupportRight::householdId,
                        Collectors.mapping(
                                r -> new Choice(
                                        r.programmeCode(),
                                        book.programme(r.programmeCode()).name()),
                                Collectors.toList())));
    }

    @Override
    public long open(long householdId, String programmeCode, String words, LocalDate on) {
        var need = Texts.shorten(words, 600);
        return cases.open(NewCase.of(householdId, programmeCode, need, on));
    }

    @Override
    public String openPath(long householdId, long requestId) {
        return SupportNavigation.open(householdId, "") + "?dn=" + requestId;
    }
}
