package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.invitation.NoticeGuest;
import vn.tungho.review.invitation.NoticeManner;
import vn.tungho.shared.ui.DraftFields;

/** Households that were told in another way than the village as a whole, or not reached; the others follow the whole. */
class HouseholdsTold extends Details {
    private static final String AS_ALL = "Như cả thôn";
    private static final String NOT_TOLD = "Chưa báo được";

    private final Map<ReviewCase, Select<String>> ways = new LinkedHashMap<>();

    HouseholdsTold(List<ReviewCase> households) {
        super("Ghi riêng hộ báo cách khác hoặc chưa báo được");
        var rows = new Div();
        rows.addClassName("th-stack-v");
        for (var c : households) {
            var way = new Select<String>();
            way.setLabel(c.headName());
            way.setItems(choices());
            way.setValue(AS_ALL);
            way.setWidthFull();
            ways.put(c, way);
            rows.add(way);
        }
        add(rows);
    }

    private static List<String> choices() {
        var choices = new ArrayList<String>();
        choices.add(AS_ALL);
        for (var manner : NoticeManner.values()) {
            choices.add(manner.label());
        }
        choices.add(NOT_TOLD);
        return choices;
    }

    void keep(DraftFields fields) {
        ways.forEach((c, way) -> fields.text("hộ " + c.caseId(), way));
    }

    /** Each household with how it was told, given how the village was. */
    List<NoticeGuest> guests(Set<NoticeManner> all) {
        return ways.entrySet().stream()
                .map(e -> new NoticeGuest(
                        NoticeGuest.Kind.HOUSEHOLD,
                        e.getKey().caseId(),
                        e.getKey().headName(),
                        manners(e.getValue(), all)))
                .toList();
    }

    private static Set<NoticeManner> manners(Select<String> way, Set<NoticeManner> all) {
        var chosen = Objects.requireNonNullElse(way.getValue(), AS_ALL);
        if (chosen.equals(AS_ALL)) {
            return all;
        }
        for (var manner : NoticeManner.values()) {
            if (manner.label().equals(chosen)) {
                return Set.of(manner);
            }
        }
        return Set.of();
    }
}
