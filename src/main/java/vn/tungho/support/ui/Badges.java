package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.standard.ui.IndicatorIcon;
import vn.tungho.support.Criterion;
import vn.tungho.support.ItemState;
import vn.tungho.support.RightState;
import vn.tungho.support.SupportState;

/** States of support as colour, sign and word. */
final class Badges {
    private Badges() {}

    static StatusBadge of(RightState state) {
        return switch (state) {
            case ENTITLED -> new StatusBadge(state.label(), Tone.WARN, "!");
            case TO_VERIFY -> new StatusBadge(state.label(), Tone.INFO, "?");
            case OFFERED, IN_PROGRESS -> new StatusBadge(state.label(), Tone.INFO, "…");
            case DELIVERED -> new StatusBadge(state.label(), Tone.GOOD);
            case REFUSED -> new StatusBadge(state.label(), Tone.BAD, "✕");
            case DECLINED, NOT_ENTITLED -> new StatusBadge(state.label(), Tone.NEUTRAL, "–");
        };
    }

    static StatusBadge of(SupportState state) {
        return switch (state) {
            case CLOSED -> new StatusBadge(state.label(), Tone.GOOD);
            case REFUSED -> new StatusBadge(state.label(), Tone.BAD, "✕");
            case WITHDRAWN, TRANSFERRED -> new StatusBadge(state.label(), Tone.NEUTRAL, "–");
            default -> new StatusBadge(state.label(), Tone.INFO, "…");
        };
    }

    static StatusBadge of(ItemState state) {
        return switch (state) {
            case IN_USE -> new StatusBadge(state.label(), Tone.INFO);
            case RETURNED -> new StatusBadge(state.label(), Tone.WARN, "↺");
            case PASSED_ON -> new StatusBadge(state.label(), Tone.GOOD, "→");
            case LOST -> new StatusBadge(state.label(), Tone.BAD);
        };
    }

    static StatusBadge of(Criterion.Result result) {
        return switch (result) {
            case MET -> new StatusBadge("Đạt", Tone.GOOD);
            case UNMET -> new StatusBadge("Không", Tone.BAD, "✕");
            case UNKNOWN -> new StatusBadge("Chưa rõ", Tone.INFO, "?");
        };
    }

    static StatusBadge unconfirmed() {
        return new StatusBadge("chưa xác nhận", Tone.WARN, "?");
    }

    /** The pictograms of the needs, with their numbers for those who listen. */
    static Div needs(java.util.Collection<Integer> indicators) {
        var row = new Div();
        row.addClassName("th-support-needs");
        for (var no : indicators) {
            var need = new Span(new IndicatorIcon("ind-%02d".formatted(no)), new Span("Chỉ số " + no));
            need.addClassName("th-support-need");
            row.add(need);
        }
        row.setVisible(!indicators.isEmpty());
        return row;
    }
}
