package vn.tungho.support.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.support.CaseFinding;
import vn.tungho.support.SupportCase;

/** The parts of a case's page. */
final class CaseParts {
    private CaseParts() {}

    static Card documents(SupportDesk desk, SupportCase c) {
        var list = new UnorderedList();
        list.addClassName("th-support-papers");
        for (var d : desk.cases().documents(c.caseId())) {
            var name = new Span(d.name() + (d.form() == null ? "" : " (" + d.form() + ")"));
            var received = d.receivedOn();
            list.add(new ListItem(
                    received != null
                            ? new StatusBadge("Đã có", Tone.GOOD)
                            : new StatusBadge(d.isRequired() ? "Chưa có" : "Nếu có", Tone.NEUTRAL),
                    name));
        }
        return new Card("Giấy tờ", list);
    }

    static Card findings(SupportDesk desk, SupportCase c) {
        var found = desk.cases().findings(c.caseId());
        var card = new Card("Kết quả xác minh");
        if (found.isEmpty()) {
            card.add(new Paragraph("Chưa xác minh."));
            return card;
        }
        var facts = new FactList();
        for (CaseFinding f : found) {
            facts.fact(
                    f.question(),
                    switch (f.outcome()) {
                        case MET -> new StatusBadge(f.answer(), Tone.GOOD);
                        case UNMET -> new StatusBadge(f.answer(), Tone.BAD, "✕");
                        case INFO -> new Span(f.answer());
                    });
        }
        card.add(facts);
        return card;
    }

    static Card selection(SupportDesk desk, SupportCase c) {
        var card = new Card("Bình xét và niêm yết");
        var result = desk.acts().selections().result(c.caseId());
        if (result == null) {
            card.add(new Paragraph("Chưa bình xét."));
        } else {
            card.add(new FactList()
                    .fact("Ngày họp", VietnameseFormat.date(result.heldOn()) + ", " + result.place())
                    .fact(
                            "Đồng ý",
                            "%d trên %d người dự (%s)"
                                    .formatted(
                                            result.agree(),
                                            result.attending(),
                                            VietnameseFormat.share(result.agree(), result.attending())))
                    .fact(
                            "Kết quả",
                            result.isSelected()
                                    ? new StatusBadge("Được chọn", Tone.GOOD)
                                    : new StatusBadge("Không được chọn", Tone.BAD, "✕")));
        }
        for (var p : desk.acts().selections().postings(c.caseId())) {
            var opinion = p.opinion();
            card.add(new FactList()
                    .fact(
                            "Niêm yết lần " + p.attempt(),
                            "Thôn " + VietnameseFormat.date(p.postedOn()) + ", xã "
                                    + VietnameseFormat.date(p.communePostedOn()) + ", đến hết "
                                    + VietnameseFormat.date(p.endsOn())
                                    + (p.missingDays() == null
                                            ? ""
                                            : "; treo lại cho đủ " + p.missingDays() + " ngày làm việc")
                                    + (p.repeatDays() == null
                                            ? ""
                                            : "; thiếu " + p.repeatDays() + " ngày làm việc do ngày nghỉ nhập sau"))
                    .fact("Ý kiến của dân", opinion == null ? "Không có" : opinion));
        }
        return card;
    }

    static Card events(SupportDesk desk, SupportCase c) {
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        for (var e : desk.cases().events(c.caseId())) {
            var what = new Span(e.what() + " · " + VietnameseFormat.date(e.happenedOn()));
            what.addClassName("th-strong");
            var detail = new Span(e.detail());
            detail.setVisible(!e.detail().isBlank());
            var by = new Span("người ghi: " + e.recordedBy());
            by.addClassName("th-muted");
            list.add(new ListItem(what, detail, by));
        }
        return new Card("Diễn biến hồ sơ", list);
    }
}
