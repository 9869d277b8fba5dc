package vn.tungho.market.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One referral: who, where to, how it stands, and the next thing to write down. */
class ReferralCard extends Div {
    ReferralCard(Referral r, ReferralService referrals, LocalDate today, Runnable changed) {
        addClassName("th-office-part");
        var name = new PathLink(r.personName(), RegistryNavigation.household(r.householdId()));
        name.addClassName("th-strong");
        var head = new Div(name, new StatusBadge(r.stateWords(), tone(r.state())));
        head.addClassName("th-row");
        add(head, new Span(r.title() + " · " + r.organisation()));
        var dates = new Span(dates(r));
        dates.addClassName("th-muted");
        add(dates);
        if (!r.note().isBlank()) {
            add(new Span(r.note()));
        }
        if (r.state().isOpen() && referrals.mayFollow(r)) {
            var actions = new Div();
            actions.addClassName("th-row");
            if (r.state() == ReferralState.REFERRED) {
                actions.add(
                        new Button(
                                r.kind().words(ReferralState.STARTED) + "…",
                                e -> ReferralDialog.start(r, referrals, today, changed)),
                        new Button("Không nhận…", e -> ReferralDialog.refuse(r, referrals, changed)));
            } else {
                actions.add(new Button("Ghi kết quả…", e -> ReferralDialog.finish(r, referrals, today, changed)));
            }
            add(actions);
        }
    }

    private static String dates(Referral r) {
        var text = new StringBuilder("Giới thiệu ").append(VietnameseFormat.date(r.referredOn()));
        if (r.startedOn() != null) {
            text.append(" · bắt đầu ").append(VietnameseFormat.date(r.startedOn()));
        }
        if (r.state() == ReferralState.STARTED && r.followUpOn() != null) {
            text.append(" · hỏi lại ").append(VietnameseFormat.date(r.followUpOn()));
        }
        if (r.endedOn() != null) {
            text.append(" · kết quả ").append(VietnameseFormat.date(r.endedOn()));
        }
        if (r.soldAmount() != null) {
            text.append(" · bán được ").append(VietnameseFormat.money(r.soldAmount()));
        }
        return text.toString();
    }

    private static Tone tone(ReferralState state) {
        return switch (state) {
            case REFERRED -> Tone.INFO;
            case STARTED -> Tone.WARN;
            case KEPT -> Tone.GOOD;
            case REFUSED, ENDED -> Tone.NEUTRAL;
        };
    }
}
