package vn.tungho.review.ui.replies;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

/** The replies of a review on its page, for all who see the commune as a whole. */
@Component
public class RepliesCard {
    private final RepliesDesk desk;

    RepliesCard(RepliesDesk desk) {
        this.desk = desk;
    }

    /** The replies of a review, batch by batch; empty when nobody had to be answered. */
    public Div of(long reviewId) {
        var cards = new Div();
        cards.addClassName("th-stack-v");
        desk.replies().ofReview(reviewId).forEach(batch -> cards.add(new LetterList(desk, batch)));
        return cards;
    }
}
