package vn.tungho.worklist.ui;

import java.time.LocalDateTime;
import vn.tungho.shared.ui.CheckAnswers;

/** What a form may ask of the page around it. */
public interface TaskFrame {
    /** The task is over: says so and goes on to the list, where the next piece of work is on top. */
    void done(String message);

    /** The one main action, always reachable at the bottom. Called once, or again with another label. */
    void mainAction(String label, Runnable action);

    /** A check page is shown, which has buttons of its own: the bar takes its main action away until it is given another. */
    void checking(CheckAnswers page);

    /** Shows when the draft was last saved. */
    void draftSaved(LocalDateTime at);
}
