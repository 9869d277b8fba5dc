package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingPlace;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** A list in short, beside the form of a task: how many households, whole or not, where it hangs. */
@StyleSheet("context://css/office.css")
class PostingFacts extends Div {
    PostingFacts(PostingDesk desk, Posting posting) {
        var lines = desk.postings().lines(posting.postingId());
        var facts =
                new FactList().fact("Danh sách", posting.title()).fact("Số hộ", VietnameseFormat.number(lines.size()));
        for (var status : PovertyStatus.values()) {
            var count = lines.stream()
                    .map(PostingLine::povertyStatus)
                    .filter(status::equals)
                    .count();
            if (count > 0) {
                facts.fact(status.label(), VietnameseFormat.number(count));
            }
        }
        facts.fact("Chốt lúc", VietnameseFormat.dateTime(posting.frozenAt())).fact("Kiểm tra", seal(desk, posting));
        var up = desk.postings().places(posting.postingId()).stream()
                .filter(p -> p.attempt() == posting.attempt())
                .collect(Collectors.toMap(PostingPlace::place, p -> p, (a, b) -> b));
        Arrays.stream(PostingPlaceKind.values()).forEach(kind -> facts.fact(kind.label(), where(up.get(kind))));
        add(new Card(
                "Danh sách niêm yết",
                facts,
                new PathLink("Xem cả danh sách", PostingNavigation.posting(posting.postingId()))));
    }

    private static String where(@org.jspecify.annotations.Nullable PostingPlace place) {
        return place == null ? "chưa dán" : "đã dán " + VietnameseFormat.weekdayDate(place.postedOn());
    }

    /** Whether the lines are still those that were frozen. */
    static Component seal(PostingDesk desk, Posting posting) {
        return desk.postings().isUnchanged(posting)
                ? new StatusBadge("Danh sách nguyên vẹn", Tone.GOOD)
                : new StatusBadge("Danh sách đã bị sửa sau khi chốt: báo quản trị hệ thống", Tone.BAD);
    }
}
