package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.SupportCase;

/** Whom a case is for, what is asked and what the programme gives. */
class CaseFacts extends Card {
    CaseFacts(SupportDesk desk, SupportCase c) {
        super("Đề nghị");
        var edition = desk.edition(c);
        var facts = new FactList()
                .fact("Hộ", new PathLink(c.headName(), RegistryNavigation.household(c.householdId())))
                .fact("Thôn", desk.village(c))
                .fact("Chương trình", desk.programme(c).name());
        if (c.memberName() != null) {
            facts.fact("Cho", c.memberName());
        }
        facts.fact("Nhu cầu", c.need()).fact("Ngày đề nghị", VietnameseFormat.date(c.requestedOn()));
        var indicator = c.indicatorNo();
        if (indicator != null) {
            facts.fact("Giải quyết thiếu hụt", Badges.needs(List.of(indicator)));
        }
        if (c.askedAmount() != null) {
            facts.fact("Hộ đề nghị", VietnameseFormat.money(c.askedAmount()));
        }
        facts.fact("Mức của chương trình", edition.amountNote()).fact("Lần ban hành của hồ sơ", edition(desk, edition));
        if (c.approvedAmount() != null) {
            facts.fact(
                    "Mức được duyệt",
                    c.approvedAmount() == 0 ? "Không chi tiền" : VietnameseFormat.money(c.approvedAmount()));
        }
        if (c.decisionNumber() != null && c.decidedOn() != null) {
            facts.fact("Quyết định", c.decisionNumber() + " ngày " + VietnameseFormat.date(c.decidedOn()));
        }
        if (c.groupName() != null) {
            facts.fact("Tổ tiết kiệm và vay vốn", c.groupName());
        }
        if (c.returnDueOn() != null) {
            facts.fact("Hạn hoàn trả", VietnameseFormat.date(c.returnDueOn()));
        }
        facts.fact("Điều kiện", edition.conditions()).fact("Căn cứ", edition.article());
        if (!edition.isAmountConfirmed() || !edition.isArticleConfirmed()) {
            facts.fact("Mức và căn cứ", Badges.unconfirmed());
        }
        if (c.endReason() != null) {
            facts.fact("Lý do kết thúc", new Span(c.endReason()));
        }
        if (c.transferredTo() != null) {
            facts.fact("Chuyển đến", c.transferredTo());
        }
        if (c.pauseReason() != null) {
            facts.fact("Đang tạm dừng", c.pauseReason());
        }
        add(facts);
    }

    /** The case keeps the edition it began with, also when a newer one runs. */
    private static String edition(SupportDesk desk, ProgrammeEdition kept) {
        var running = desk.programmes().book().on(kept.programmeCode(), desk.today());
        var isOlder = running.filter(r -> r.validFromOn().isAfter(kept.validFromOn()));
        return "áp dụng từ " + VietnameseFormat.date(kept.validFromOn())
                + isOlder.map(r -> "; chương trình đã có lần mới từ " + VietnameseFormat.date(r.validFromOn())
                                + ", hồ sơ giữ lần này")
                        .orElse("");
    }
}
