package vn.tungho.worklist;

import java.util.List;
import java.util.Set;

/** Where cases stand in their processes, read from the models and the engine's history. */
public interface CaseTrail {
    /** The case's process and those around it, the outermost first; empty when the engine does not know the case. */
    List<Trail> of(String processKey, String businessKey);

    /** The models of all procedures, by name. */
    List<ProcessPicture> models();

    /**
     * A process with the place where a case stands.
     *
     * @param steps the main path in plain words
     * @param current ids of the elements at which it stands
     * @param done ids of the elements that are behind it
     */
    record Trail(ProcessPicture picture, List<Step> steps, Set<String> current, Set<String> done, boolean isEnded) {}

    /** A step of the main path. */
    record Step(String elementId, String label, State state) {}

    /** Behind, at hand, or ahead. */
    enum State {
        DONE,
        CURRENT,
        NEXT
    }
}
