package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.Milestones;
import vn.tungho.review.Review;
import vn.tungho.review.VillageProgress;
import vn.tungho.review.VillageReview;
import vn.tungho.review.VillageStep;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;

/** Villages × steps: what is done, what is at hand, red where the milestone has passed. */
class VillageBoard extends TextTable {
    private final OfficeDesk desk;
    private final @Nullable Milestones milestones;

    VillageBoard(OfficeDesk desk, Review review) {
        super(
                "Thôn",
                "Khảo sát",
                "Họp dân",
                "Niêm yết",
                "Kết quả",
                "Phiếu có điểm cần xem",
                "Ý kiến đang mở",
                "Nghèo / cận nghèo");
        this.desk = desk;
        this.milestones = desk.campaigns()
                .find(review.provinceCode(), review.year())
                .map(c -> c.milestones())
                .orElse(null);
        var postings = desk.villages().ofReview(review.reviewId()).stream()
                .filter(v -> v.postingId() != null)
                .collect(Collectors.toMap(
                        VillageReview::villageReviewId, v -> v.postingId() == null ? 0L : v.postingId()));
        for (var village : desk.ledger().progress(review.reviewId())) {
            if (village.households() > 0) {
                line(village, postings);
            }
        }
    }

    private void line(VillageProgress v, Map<Long, Long> postings) {
        var name = new Div(new Span(v.villageName()));
        if (v.round() > 1) {
            name.add(new Span(" · họp lần " + v.round()));
        }
        var posting = postings.get(v.villageReviewId());
        row(
                name,
                cell(v, VillageStep.SURVEY, v.surveyed() + "/" + v.households() + " hộ"),
                cell(v, VillageStep.MEETING, "đang họp"),
                posting == null
                        ? cell(v, VillageStep.POSTING, "")
                        : linked(cell(v, VillageStep.POSTING, "đang treo"), posting),
                cell(v, VillageStep.FINISHED, ""),
                flagged(v),
                v.openObjections() == 0
                        ? TextTable.text("0")
                        : new StatusBadge(VietnameseFormat.number(v.openObjections()), Tone.WARN),
                TextTable.text(v.poor() + " / " + v.nearPoor()));
    }

    private static Component flagged(VillageProgress v) {
        if (v.flagged() == 0) {
            return TextTable.text("0");
        }
        var link = new PathLink("", ReviewPages.village(v.villageReviewId()));
        link.add(new StatusBadge(VietnameseFormat.number(v.flagged()) + " phiếu", Tone.WARN));
        link.setAriaLabel("Xem phiếu có điểm cần xem lại của " + v.villageName());
        return link;
    }

    private Component cell(VillageProgress v, VillageStep step, String now) {
        if (v.step() == VillageStep.FINISHED || v.step().ordinal() > step.ordinal()) {
            return new StatusBadge("xong", Tone.GOOD);
        }
        if (v.step() == step) {
            return late(step)
                    ? new StatusBadge((now.isBlank() ? "đang làm" : now) + " – quá mốc", Tone.BAD, "!")
                    : new StatusBadge(now.isBlank() ? "đang làm" : now, Tone.INFO);
        }
        var waiting = new Span("chưa đến");
        waiting.addClassName("th-muted");
        return waiting;
    }

    private static Component linked(Component cell, long postingId) {
        var link = new PathLink("", OfficeNavigation.posting(postingId));
        link.add(cell);
        link.setAriaLabel("Mở danh sách niêm yết");
        return link;
    }

    private boolean late(VillageStep step) {
        if (milestones == null) {
            return false;
        }
        var by = switch (step) {
            case WAITING -> milestones.listBy();
            case SURVEY -> milestones.surveyBy();
            case MEETING -> milestones.meetingBy();
            case POSTING, FINISHED -> milestones.reportBy();
        };
        return desk.today().isAfter(by);
    }
}
