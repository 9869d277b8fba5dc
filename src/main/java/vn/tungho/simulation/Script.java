package vn.tungho.simulation;

import java.time.LocalDate;
import vn.tungho.worklist.WorkItem;

/** What the players do and what they leave lying. */
public interface Script {
    /** On this day of the month a request that lay about is the chair's work too. */
    int LATE_DAY = 18;

    /** False for work that is left for people, as in the demo. */
    boolean mayAct(WorkItem item, LocalDate today);

    /** True when the work that follows the decisions is played too: assignments, visits, support. */
    default boolean playsYear() {
        return false;
    }

    /** How many objections are lodged in the whole run. */
    int objections();

    /** True for an objection or a re-verification that is left for people. */
    default boolean mayObject(String villageCode) {
        return true;
    }

    /** Everything is done. */
    static Script whole(int objections) {
        return new Script() {
            @Override
            public boolean mayAct(WorkItem item, LocalDate today) {
                return true;
            }

            @Override
            public int objections() {
                return objections;
            }
        };
    }

    /** Everything of the year after the decisions; what comes in over the public board lies until the 15th is over. */
    static Script year() {
        return new Script() {
            @Override
            public boolean mayAct(WorkItem item, LocalDate today) {
                return !item.kind().equals("takeInRequest") || today.getDayOfMonth() >= LATE_DAY;
            }

            @Override
            public boolean playsYear() {
                return true;
            }

            @Override
            public int objections() {
                return 0;
            }
        };
    }
}
