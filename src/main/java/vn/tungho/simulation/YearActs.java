package vn.tungho.simulation;

import java.util.List;
import java.util.Map;

/**
 * What a module plays in the twelve months after the decisions; one bean per module, in the order of {@code @Order}. Each hook finds
 * the clock on a working morning; afterwards {@link Robot} lets everybody do what waits on their work lists.
 */
public interface YearActs {
    /** Right after the decisions: people are enrolled, first decisions are signed. */
    default void begin(YearRun run) {}

    /** Once a month, {@code month} from 1 to 12. */
    void month(YearRun run, int month);

    /** Two weeks later, before the next month. */
    default void midMonth(YearRun run, int month) {}

    /** After the twelfth month: what must not stay open is done. */
    default void end(YearRun run) {}

    /** More people who play their work lists; see {@link Cast.Player}. */
    default List<Cast.Player> players(YearRun run) {
        return List.of();
    }

    /** What is added to the last line, section name → figures. */
    Map<String, Map<String, Object>> figures(YearRun run);

    /** What is wrong or inconsistent, in words; empty when all is well. */
    List<String> faults(YearRun run);

    /** How many process instances may stay open at the end of the year, such as running assignments. */
    default int openInstances(YearRun run) {
        return 0;
    }

    /** How many work items may stay open at the end of the year. */
    default int openWorkItems(YearRun run) {
        return 0;
    }
}
