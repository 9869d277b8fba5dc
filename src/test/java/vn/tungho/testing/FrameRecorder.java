package vn.tungho.testing;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.worklist.ui.TaskFrame;

/** Stands in for the page around a task's form: remembers what the form asked of it and presses its main button. */
public final class FrameRecorder implements TaskFrame {
    private @Nullable String message;
    private @Nullable LocalDateTime savedAt;
    private String label = "";
    private Runnable action = () -> {};

    @Override
    public void done(String words) {
        message = words;
    }

    @Override
    public void mainAction(String words, Runnable toRun) {
        label = words;
        action = toRun;
    }

    @Override
    public void checking(CheckAnswers page) {
        label = page.confirm().getText();
        action = page.confirm()::click;
    }

    @Override
    public void draftSaved(LocalDateTime at) {
        savedAt = at;
    }

    /** Presses the main button; before, every field that is seen is tried with what it cannot take. */
    public void press() {
        BadInput.walk(() -> action.run(), () -> label + message);
        action.run();
    }

    public String label() {
        return label;
    }

    /** What was said at the end; null while the task is open. */
    public @Nullable String message() {
        return message;
    }

    public @Nullable LocalDateTime savedAt() {
        return savedAt;
    }
}
