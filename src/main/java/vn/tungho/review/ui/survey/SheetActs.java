package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.util.Map;

/** What the page around a sheet does with its answers. */
interface SheetActs {
    /** Keeps the answers given so far; returns when. */
    LocalDateTime save(Map<String, String> answers);

    /** Puts the step forward into the bar of the page around; false when there is none and the sheet brings its own. */
    default boolean forward(String label, Runnable next) {
        return false;
    }

    /** Sends the finished sheet; returns what to show in its place. */
    Component submit(Map<String, String> answers);
}
