package vn.tungho.review.ui.list;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tungho.review.CaseSource;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.VillageReview;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;

/** The households on the list so far, counted by village; a village opens to show its households. */
class RegisterPart extends Card {
    RegisterPart(List<ReviewCase> cases, List<VillageReview> villages) {
        super("Danh sách đến nay: " + VietnameseFormat.number(cases.size()) + " hộ");
        add(ListPanel.muted("Hộ nghèo, hộ cận nghèo trong sổ bộ đã có sẵn; chạm vào thôn để xem tên."));
        var head = new Div(new Span("Thôn"), number("Nghèo"), number("Cận nghèo"), number("Đề nghị"), number("Tổng"));
        head.addClassNames("th-village-row", "th-village-head");
        head.getElement().setAttribute("aria-hidden", "true");
        add(head);
        for (var village : villages) {
            var here = cases.stream()
                    .filter(c -> c.villageReviewId() == village.villageReviewId())
                    .toList();
            add(village(village.villageName(), here));
        }
        var sum = row("Cả xã", cases);
        sum.addClassName("th-strong");
        add(sum);
    }

    private static Details village(String name, List<ReviewCase> cases) {
        var details = new Details(row(name, cases));
        details.addClassName("th-village");
        details.addOpenedChangeListener(e -> {
            if (e.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(households(cases));
            }
        });
        return details;
    }

    private static UnorderedList households(List<ReviewCase> cases) {
        var list = new UnorderedList();
        list.addClassName("th-line-list");
        cases.forEach(c -> {
            var words = new Span(c.headName() + " · " + c.memberCount() + " người"
                    + (c.source() == CaseSource.REGISTER
                            ? ""
                            : " · " + c.source().label().toLowerCase(java.util.Locale.ROOT)));
            list.add(new ListItem(words, StatusBadge.of(c.statusBefore())));
        });
        return list;
    }

    private static Div row(String name, List<ReviewCase> cases) {
        var applied =
                cases.stream().filter(c -> c.source() != CaseSource.REGISTER).count();
        var row = new Div(
                new Span(name),
                cell(of(cases, PovertyStatus.POOR), "hộ nghèo"),
                cell(of(cases, PovertyStatus.NEAR_POOR), "hộ cận nghèo"),
                cell(applied, "có giấy đề nghị"),
                cell(cases.size(), "tổng"));
        row.addClassName("th-village-row");
        return row;
    }

    private static long of(List<ReviewCase> cases, PovertyStatus status) {
        return cases.stream()
                .filter(c -> c.source() == CaseSource.REGISTER && c.statusBefore() == status)
                .count();
    }

    private static Span cell(long value, String what) {
        var cell = number(VietnameseFormat.number(value));
        var hidden = new Span(" " + what);
        hidden.addClassName("th-hidden");
        cell.add(hidden);
        return cell;
    }

    private static Span number(String text) {
        var cell = new Span(new Span(text));
        cell.addClassName("th-number");
        return cell;
    }
}
