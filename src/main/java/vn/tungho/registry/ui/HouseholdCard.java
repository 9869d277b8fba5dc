package vn.tungho.registry.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.Transition;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** A household in the list: a card on a phone, a line on a desk; the whole of it opens the household. Who is on the list again is said so. */
class HouseholdCard extends PathLink {
    HouseholdCard(HouseholdRow row, @Nullable Transition last) {
        super("", RegistryNavigation.household(row.householdId()));
        addClassName("th-registry-row");
        var name = new Span(row.headName());
        name.addClassName("th-strong");
        if (row.isActive() && last != null && last.isReturn()) {
            var again = new Span(last.label());
            again.addClassName("th-registry-again");
            name.add(again);
        }
        var born = new Span(row.headBirthYear() == null ? "chưa rõ năm sinh" : "sinh " + row.headBirthYear());
        var id = new Span(
                row.headCitizenId() == null
                        ? "chưa có CCCD"
                        : row.headCitizenId().masked());
        var place = new Span(row.villageName());
        var people = new Span(row.memberCount() + " nhân khẩu");
        var status = row.isActive()
                ? StatusBadge.of(row.povertyStatus(), row.classYear())
                : new StatusBadge("Đã đưa ra", Tone.NEUTRAL);
        add(name, born, id, place, people, status);
    }
}
