package vn.tungho.review.ui.list;

import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tungho.security.UserRef;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Charts;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Everybody's load as bars, with a word when it is uneven or a village has nobody. */
class LoadPart extends Card {
    private static final double UNEVEN = 1.5;

    private final Map<Long, UserRef> people;
    private final Map<String, Integer> sizes;

    LoadPart(Map<Long, UserRef> people, Map<String, Integer> sizes) {
        this.people = people;
        this.sizes = sizes;
        getElement().setAttribute("aria-live", "polite");
    }

    /** {@code plan}: village code → user ids. */
    final void show(Map<String, List<Long>> plan) {
        removeAll();
        var load = load(plan);
        add(Charts.bars(
                "Số hộ mỗi người",
                people.values().stream()
                        .map(p -> new Charts.Slice(p.fullName(), Math.round(load.getOrDefault(p.userId(), 0.0))))
                        .toList(),
                "hộ"));
        var nobody = sizes.keySet().stream()
                .filter(v -> plan.getOrDefault(v, List.of()).isEmpty())
                .count();
        if (nobody > 0) {
            add(new StatusBadge("Còn " + nobody + " thôn chưa có người", Tone.BAD));
        }
        var most = load.values().stream().mapToDouble(d -> d).max().orElse(0);
        var even = (double) sizes.values().stream().mapToInt(Integer::intValue).sum() / Math.max(1, people.size());
        var idle = load.values().stream().filter(d -> d == 0).count();
        if (most > even * UNEVEN + 1) {
            add(new StatusBadge("Chưa đều: có người nhận hơn mức trung bình nhiều", Tone.WARN));
        } else if (idle > 0) {
            add(new StatusBadge(idle + " người chưa được giao hộ nào", Tone.INFO));
        } else {
            add(new StatusBadge("Khối lượng đều nhau", Tone.GOOD));
        }
        add(new Paragraph("Trung bình " + Math.round(even) + " hộ mỗi người. Thôn có nhiều người thì chia đều."));
    }

    private Map<Long, Double> load(Map<String, List<Long>> plan) {
        var load = new LinkedHashMap<Long, Double>();
        people.keySet().forEach(id -> load.put(id, 0.0));
        plan.forEach((village, hands) -> hands.forEach(
                id -> load.merge(id, (double) sizes.getOrDefault(village, 0) / hands.size(), Double::sum)));
        return load;
    }
}
