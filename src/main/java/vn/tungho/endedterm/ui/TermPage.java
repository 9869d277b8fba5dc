package vn.tungho.endedterm.ui;

import java.util.Optional;
import vn.tungho.endedterm.TermQuestion;

/** Where the page is of what a question is about; a bean of the module that has it. */
public interface TermPage {
    /** A link's words and path; empty when the question is about something else. */
    Optional<Target> of(TermQuestion question);

    /** A page to open. */
    record Target(String words, String path) {}
}
