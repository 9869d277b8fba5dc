package vn.tungho.inyear.ui;

import vn.tungho.inyear.Extensions;
import vn.tungho.inyear.Request;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;

/** What is asked, by whom, and how far it is. */
class RequestFacts extends Card {
    RequestFacts(InYearDesk desk, Request r) {
        super("Giấy đề nghị");
        var facts = new FactList()
                .fact("Đề nghị", r.kind().label() + " (" + r.kind().form() + ")");
        var household = r.householdId();
        if (household == null) {
            facts.fact("Hộ", r.headName() + " (chưa tìm trong sổ)");
        } else {
            facts.fact("Hộ", new PathLink(r.headName(), RegistryNavigation.household(household)));
        }
        if (r.workerName() != null) {
            facts.fact("Người lao động", r.workerName());
        }
        facts.fact("Địa bàn", desk.place(r))
                .fact("Người đề nghị", r.requesterName() + (r.phone() == null ? "" : ", " + masked(r.phone())))
                .fact("Lý do", r.content())
                .fact("Cách nộp", r.channel().label() + ", " + VietnameseFormat.date(r.receivedOn()))
                .fact("Mã tra cứu", r.trackingCode());
        desk.requests().lateReason(r.requestId()).ifPresent(why -> facts.fact("Vào sổ muộn vì", why));
        if (r.screenedOn() != null) {
            facts.fact(
                    "Phiếu A",
                    (r.ticks() == null || r.ticks().isEmpty()
                                    ? "không có dấu hiệu"
                                    : "dấu hiệu " + r.ticks().replace(",", ", "))
                            + ", " + (Boolean.TRUE.equals(r.isListed()) ? "đưa vào rà soát" : "không đưa vào rà soát"));
        }
        if (r.startsOn() != null) {
            facts.fact(
                    "Bắt đầu rà soát",
                    VietnameseFormat.date(r.startsOn())
                            + (desk.requests().days(r.kind(), r.receivedOn()).isConfirmed() ? "" : " (chưa xác nhận)"));
        }
        if (r.dueOn() != null) {
            facts.fact(
                    "Hạn trả lời",
                    VietnameseFormat.date(r.dueOn()) + (r.isExtended() ? " (" + Extensions.REASON + ")" : ""));
        }
        if (r.statusBefore() != null) {
            facts.fact("Loại hộ khi đề nghị", StatusBadge.of(r.statusBefore()));
        }
        if (r.statusAfter() != null) {
            facts.fact("Kết quả rà soát", StatusBadge.of(r.statusAfter()));
        }
        if (r.perHeadIncome() != null) {
            facts.fact(
                    "Thu nhập bình quân",
                    VietnameseFormat.money(r.perHeadIncome().longValue()) + "/người/tháng");
        }
        if (r.decisionNumber() != null && r.decidedOn() != null) {
            facts.fact("Văn bản", r.decisionNumber() + ", " + VietnameseFormat.date(r.decidedOn()));
        }
        if (r.outcomeReasons() != null) {
            facts.fact("Lý do trả lời", r.outcomeReasons());
        }
        add(facts);
    }

    /** The last three digits only: who must call opens the household. */
    private static String masked(String phone) {
        return phone.length() < 4 ? "•••" : "•••• " + phone.substring(phone.length() - 3);
    }
}
