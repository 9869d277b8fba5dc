package vn.tungho.monitoring.ui;

import java.util.Optional;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.SessionMove;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;

/** How often and why a plan's session was moved, with the body's consent where there is one. */
final class SessionMoves {
    private SessionMoves() {}

    static Optional<Card> card(MonitoringDesk desk, MonitoringPlan plan) {
        var moves = desk.moves().of(plan.planId());
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        var facts = new FactList();
        moves.forEach(m -> facts.fact(
                VietnameseFormat.date(m.oldSessionOn()) + " → " + VietnameseFormat.date(m.sessionOn()), words(m)));
        return Optional.of(new Card("Các lần dời buổi giám sát", facts));
    }

    private static String words(SessionMove move) {
        var due = move.reportDueOn();
        return move.reason()
                + (due == null || !move.isNoticed() ? "" : " · xã báo cáo chậm nhất " + VietnameseFormat.date(due))
                + consent(move) + " · " + move.movedByName() + ", " + VietnameseFormat.dateTime(move.movedAt());
    }

    private static String consent(SessionMove move) {
        var on = move.consentOn();
        if (move.consentNumber() != null && on != null) {
            return " · xã đồng ý bằng văn bản số " + move.consentNumber() + " ngày " + VietnameseFormat.date(on);
        }
        return move.hasConsent() ? " · xã đồng ý bằng văn bản (có bản quét)" : "";
    }
}
