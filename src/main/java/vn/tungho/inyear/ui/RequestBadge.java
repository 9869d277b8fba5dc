package vn.tungho.inyear.ui;

import vn.tungho.inyear.RequestState;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Where a request stands, as colour, sign and word. */
final class RequestBadge {
    private RequestBadge() {}

    static StatusBadge of(RequestState state) {
        return new StatusBadge(
                state.label(),
                switch (state) {
                    case RECOGNISED -> Tone.GOOD;
                    case REFUSED -> Tone.NEUTRAL;
                    case WITHDRAWN -> Tone.NEUTRAL;
                    case DECIDING, REFUSING -> Tone.WARN;
                    default -> Tone.INFO;
                });
    }
}
