package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.util.Map;
import vn.tungho.review.coherence.SheetAccount;

/** What the page around a sheet does with its answers. */
interface SheetActs {
    /** Keeps the answers and reasons given so far; returns when. */
    LocalDateTime save(Map<String, String> answers, Map<String, String> reasons);

    /** Puts the step forward into the bar of the page around; false when there is none and the sheet brings its own. */
    default boolean forward(String label, Runnable next) {
        return false;
    }

    /** Sends the finished sheet; returns what to show in its place. */
    Component submit(Map<String, String> answers, SheetAccount account);
}
