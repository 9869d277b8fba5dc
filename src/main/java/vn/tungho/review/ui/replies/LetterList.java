package vn.tungho.review.ui.replies;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.tungho.review.replies.ReplyBatch;
import vn.tungho.review.replies.ReplyLetter;
import vn.tungho.review.replies.SendingWay;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;

/** Every letter of a batch: to whom, why, its paper, and how it was sent. */
class LetterList extends Card {
    LetterList(RepliesDesk desk, ReplyBatch batch) {
        super("Văn bản trả lời: hộ " + batch.kind().label());
        for (var letter : desk.replies().letters(batch.batchId())) {
            add(part(desk, batch, letter));
        }
    }

    private static Div part(RepliesDesk desk, ReplyBatch batch, ReplyLetter letter) {
        var reasons = new UnorderedList();
        reasons.addClassName("th-line-list");
        letter.reasons().lines().forEach(line -> reasons.add(new ListItem(line)));
        var part = new Div(
                new H3(letter.headName() + (letter.number() == null ? "" : " – số " + letter.number())),
                new Paragraph(desk.areas().village(letter.villageCode()).name() + ", nhận giấy đề nghị ngày "
                        + VietnameseFormat.date(letter.appliedOn())),
                reasons,
                new DocumentLinks(
                        letter.number() == null
                                ? "Bản nháp trả lời " + letter.headName()
                                : "Trả lời " + letter.headName(),
                        "tra-loi-" + letter.applicantId(),
                        () -> desk.paper(batch, letter)));
        part.addClassName("th-part");
        var sent = letter.sentOn();
        var how = letter.sentHow();
        if (sent != null && how != null) {
            part.add(new Paragraph(words(letter, how) + " ngày " + VietnameseFormat.date(sent) + "."));
        }
        return part;
    }

    private static String words(ReplyLetter letter, SendingWay how) {
        return "Đã gửi: " + how.label().toLowerCase(java.util.Locale.ROOT)
                + (letter.sentTo() == null ? "" : ", người nhận " + letter.sentTo()) + ", người gửi " + letter.sentBy();
    }
}
