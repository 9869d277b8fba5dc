package vn.tungho.support.ui;

import java.time.LocalDate;
import java.util.List;
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
    public List<Choice> choices(long householdId) {
        var book = desk.programmes().book();
        return rights.ofHousehold(householdId).stream()
                .filter(SupportRight::isMissing)
                .filter(r -> book.programme(r.programmeCode()).isActive())
                .map(r -> new Choice(
                        r.programmeCode(), book.programme(r.programmeCode()).name()))
                .toList();
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
