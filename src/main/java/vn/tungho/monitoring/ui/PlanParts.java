package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.PlanStep;
import vn.tungho.monitoring.StepKind;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The parts of a plan's page. */
final class PlanParts {
    private PlanParts() {}

    static Card steps(MonitoringDesk desk, MonitoringPlan plan) {
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        desk.plans().steps(plan.planId()).forEach(s -> list.add(step(desk, plan, s)));
        var card = new Card("Các bước và hạn", list);
        var answer = desk.calendar().rule(StepKind.ANSWERS.term());
        if (!answer.isConfirmed()) {
            var note = new Paragraph(
                    "Hạn trả lời kiến nghị không có điều khoản ấn định: mặc định " + answer.markedLength() + ".");
            note.addClassName("th-muted");
            card.add(note);
        }
        return card;
    }

    private static ListItem step(MonitoringDesk desk, MonitoringPlan plan, PlanStep s) {
        var name = new Span(s.step().label());
        name.addClassName("th-strong");
        var item = new ListItem(name);
        var due = s.dueOn();
        var done = s.doneOn();
        if (done != null) {
            var number = s.number();
            item.add(new Div(
                    due != null && done.isAfter(due)
                            ? new StatusBadge("Xong muộn, hạn " + VietnameseFormat.date(due), Tone.WARN)
                            : new StatusBadge("Đúng hạn", Tone.GOOD)));
            item.add(new Span((number == null ? "Ngày " : "Số " + number + ", ngày ") + VietnameseFormat.date(done)
                    + " · " + s.doneByName()));
        } else if (due == null) {
            item.add(new Span("Chưa đến"));
        } else if (plan.state().name().equals(s.step().name())) {
            item.add(new Div(new DueBadge(
                    desk.calendar().kept(due, s.deadlineRule(), s.fromOn()),
                    desk.today(),
                    desk.calendar().calendar())));
        } else if (plan.state().isOpen()
                && plan.state()
                                .compareTo(vn.tungho.monitoring.PlanState.valueOf(
                                        s.step().name()))
                        < 0) {
            item.add(new Span("Hạn " + VietnameseFormat.weekdayDate(due)));
        } else {
            item.add(new Div(new StatusBadge("Không có, hạn " + VietnameseFormat.date(due), Tone.NEUTRAL)));
        }
        return item;
    }

    static Card facts(MonitoringDesk desk, MonitoringPlan plan) {
        return new Card(
                "Kế hoạch",
                new FactList()
                        .fact(
                                "Địa bàn",
                                new PathLink(
                                        desk.areas().displayName(plan.area()),
                                        MonitoringNavigation.checklist(plan.communeCode(), plan.villageCode())))
                        .fact("Căn cứ", plan.ground().label())
                        .fact("Hình thức", plan.kind().label())
                        .fact("Mục đích, yêu cầu", plan.purpose())
                        .fact("Đối tượng", plan.object())
                        .fact("Nội dung", lines(plan.contents()))
                        .fact("Phạm vi", plan.scope())
                        .fact("Phương pháp", plan.method())
                        .fact("Địa điểm", plan.place())
                        .fact("Đề cương báo cáo", lines(plan.outline())));
    }

    private static Div lines(String text) {
        var block = new Div();
        text.lines().forEach(l -> block.add(new Div(new Span(l))));
        return block;
    }

    static Card team(MonitoringDesk desk, MonitoringPlan plan) {
        var facts = new FactList();
        desk.plans().team(plan.planId()).forEach(m -> facts.fact(m.role().label(), m.fullName() + " – " + m.duty()));
        return new Card("Đoàn giám sát", facts);
    }

    /** The papers that can be printed at this point, and what was written in them. */
    static Card papers(MonitoringDesk desk, MonitoringPlan plan) {
        var id = plan.planId();
        var docs = desk.documents();
        var card = new Card(
                "Văn bản",
                new DocumentLinks(
                        "Quyết định, kế hoạch, đề cương", "giam-sat-" + id + "-quyet-dinh", () -> docs.notice(id)));
        for (var s : desk.plans().steps(id)) {
            var content = s.content();
            if (s.doneOn() == null || content == null) {
                continue;
            }
            if (s.step() == StepKind.REPORT) {
                card.add(new FactList().fact("Báo cáo của xã số " + s.number(), content));
            }
            switch (s.step()) {
                case SESSION ->
                    card.add(new DocumentLinks("Biên bản", "giam-sat-" + id + "-bien-ban", () -> docs.minutes(id)));
                case RESULT ->
                    card.add(
                            new DocumentLinks("Báo cáo kết quả", "giam-sat-" + id + "-bao-cao", () -> docs.result(id)));
                case CONCLUSION ->
                    card.add(new DocumentLinks(
                            "Kết luận, kiến nghị", "giam-sat-" + id + "-ket-luan", () -> docs.conclusion(id)));
                default -> {}
            }
        }
        return card;
    }
}
