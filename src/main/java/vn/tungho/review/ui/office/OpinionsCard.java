package vn.tungho.review.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ProvinceOpinion;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The reports sent to the province and its answers, with the clock of five working days; silence is shown as silence. */
class OpinionsCard extends Card {
    OpinionsCard(OfficeDesk desk, long reviewId) {
        super("Ý kiến của Chủ tịch UBND tỉnh");
        var all = desk.opinions().ofReview(reviewId);
        if (all.isEmpty()) {
            add(new Paragraph("Xã chưa gửi báo cáo."));
        }
        List<ProvinceOpinion> newestFirst = all.reversed();
        newestFirst.forEach(o -> add(part(desk, o)));
    }

    private static Div part(OfficeDesk desk, ProvinceOpinion o) {
        var part = new Div(new H3("Báo cáo lần " + o.round() + ": " + o.reportNumber()));
        part.addClassName("th-office-part");
        var facts = new FactList().fact("Tỉnh nhận ngày", VietnameseFormat.weekdayDate(o.reportedOn()));
        var answered = o.answeredOn();
        if (answered == null) {
            facts.fact(
                    "Hạn trả lời",
                    new DueBadge(
                            desk.calendar().kept(o.dueOn(), OpinionService.OPINION_RULE, o.reportedOn()),
                            desk.today(),
                            desk.calendar().calendar()));
            part.add(
                    facts,
                    new Paragraph(
                            "Chưa có trả lời. Im lặng không phải là đồng ý: xã chỉ ký khi tỉnh đã trả lời bằng văn bản."));
            if (o.isEscalated()) {
                part.add(new StatusBadge("Đã báo quá hạn lên giám sát tỉnh", Tone.BAD));
            } else if (o.isReminded()) {
                part.add(new StatusBadge("Đã nhắc", Tone.WARN));
            }
            return part;
        }
        facts.fact(
                "Trả lời",
                Boolean.TRUE.equals(o.isAgreed())
                        ? new StatusBadge("Đồng ý", Tone.GOOD)
                        : new StatusBadge("Yêu cầu rà soát lại", Tone.WARN));
        facts.fact("Văn bản", o.number() + " ngày " + VietnameseFormat.date(answered));
        if (o.content() != null && !o.content().isBlank()) {
            facts.fact("Nội dung", o.content());
        }
        if (o.villageCodes() != null && !o.villageCodes().isBlank()) {
            facts.fact("Thôn phải rà soát lại", names(desk, o.villageCodes()));
        }
        part.add(
                facts,
                new Files()
                        .paper(
                                "Văn bản trả lời",
                                "y-kien-tinh-" + o.reviewId() + "-" + o.round(),
                                () -> desk.documents().opinion(o.reviewId(), o.round())),
                new HeldReasons(
                        desk,
                        desk.held().ofReview(o.reviewId()).stream()
                                .filter(h -> h.opinionId() == o.opinionId())
                                .toList()));
        return part;
    }

    private static String names(OfficeDesk desk, String codes) {
        var known = desk.areas().villagesByCode(List.of(codes.split(",")));
        return known.values().stream().map(v -> v.name()).sorted().collect(java.util.stream.Collectors.joining(", "));
    }
}
