package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingPlace;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The proof that a list hangs at both places, attempt by attempt, the one that counts first. */
class PlacesCard extends Card {
    PlacesCard(PostingDesk desk, Posting posting) {
        super("Nơi niêm yết");
        var places = desk.postings().places(posting.postingId());
        for (var attempt = posting.attempt(); attempt >= 1; attempt--) {
            if (posting.attempt() > 1) {
                add(new Paragraph(
                        "Lần " + attempt + (attempt < posting.attempt() ? " (không tính vì treo thiếu)" : "")));
            }
            for (var kind : PostingPlaceKind.values()) {
                add(place(kind, attempt, places));
            }
        }
    }

    private static Component place(PostingPlaceKind kind, int attempt, List<PostingPlace> places) {
        var part = new Div(new H3(kind.label()));
        part.addClassName("th-office-part");
        var found = places.stream()
                .filter(p -> p.place() == kind && p.attempt() == attempt)
                .findFirst();
        if (found.isEmpty()) {
            part.add(new StatusBadge("Chưa dán", Tone.WARN));
            return part;
        }
        var place = found.get();
        var facts = new FactList()
                .fact("Nơi dán", place.placeName())
                .fact("Ngày dán", VietnameseFormat.weekdayDate(place.postedOn()))
                .fact("Người dán", place.posterName())
                .fact("Người chứng kiến", place.witnessName());
        if (place.loudspeaker() != null) {
            facts.fact("Đài truyền thanh", place.loudspeaker());
        }
        if (place.note() != null) {
            facts.fact("Ghi chú", place.note());
        }
        if (place.removedOn() != null) {
            facts.fact("Bị thiếu từ", VietnameseFormat.weekdayDate(place.removedOn()));
        }
        facts.fact("Ghi lúc", VietnameseFormat.dateTime(place.recordedAt()));
        part.add(facts);
        return part;
    }
}
