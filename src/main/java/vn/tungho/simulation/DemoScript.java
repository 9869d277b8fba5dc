package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.tungho.worklist.WorkItem;

/** Leaves work lying so that each role of the demo finds something to do. */
final class DemoScript implements Script {
    /** Every step of a village side by side. */
    static final String MIXED = "18919";
    /** Waits for the province's opinion. */
    static final String AT_PROVINCE = "19246";
    /** Waits for the chair's signature. */
    static final String AT_CHAIR = "19051";
    /** Its list is still open. */
    static final String LISTING = "18880";
    /** Finished. */
    static final String FINISHED = "19111";

    private static final Map<String, Set<String>> HELD_IN_VILLAGE = Map.of(
            MIXED + "001", Set.of("survey"),
            MIXED + "002", Set.of("recordMeeting"),
            MIXED + "003", Set.of("postAtVillage", "postAtCommune"),
            MIXED + "004", Set.of("assignTeam"),
            MIXED + "005", Set.of("concludeReverification"),
            MIXED + "006", Set.of("confirmPosting"),
            FINISHED + "003", Set.of("publishAtVillage"));
    private static final Map<String, Set<String>> HELD_IN_COMMUNE = Map.of(
            AT_PROVINCE, Set.of("giveOpinion", "followUpOpinion"),
            AT_CHAIR, Set.of("signDecisions"),
            LISTING, Set.of("closeList"));

    /** Calendar days; longer than the five working days in which the province answers, so that its overseer has to urge. */
    private static final int DAYS_WITHOUT_ANSWER = 12;

    /** Calendar days in which notice, meeting and posting of the quickest village of the mixed commune find room. */
    private static final int DAYS_OF_MIXED = 10;

    private final LocalDate lastDay;

    DemoScript(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /**
     * What should look fresh is done late: the mixed commune begins some days before the end, so that each of its villages stands at a step of its own; the province has been silent for longer than
     * its term.
     */
    @Override
    public boolean mayAct(WorkItem item, LocalDate today) {
        if (item.kind().equals("reportToProvince") && AT_PROVINCE.equals(item.communeCode())) {
            return !today.isBefore(lastDay.minusDays(DAYS_WITHOUT_ANSWER));
        }
        // the same village holds its annual meeting, and has yet to tell people of the one on a request of the month
        if (item.kind().equals("announceMeeting") && item.subject().contains("thường xuyên")) {
            return !(MIXED + "002").equals(item.villageCode());
        }
        if (item.kind().equals("closeList") && MIXED.equals(item.communeCode())) {
            return !today.isBefore(lastDay.minusDays(DAYS_OF_MIXED));
        }
        var heldInVillage = HELD_IN_VILLAGE.getOrDefault(String.valueOf(item.villageCode()), Set.of());
        var heldInCommune = HELD_IN_COMMUNE.getOrDefault(String.valueOf(item.communeCode()), Set.of());
        return !heldInVillage.contains(item.kind()) && !heldInCommune.contains(item.kind());
    }

    @Override
    public int objections() {
        return 8;
    }

    @Override
    public boolean mayObject(String villageCode) {
        return villageCode.equals(MIXED + "004")
                || villageCode.equals(MIXED + "005")
                || villageCode.startsWith(FINISHED)
                || villageCode.startsWith(AT_CHAIR);
    }
}
