package vn.tungho.registry.imports;

import java.util.List;

/**
 * What a list holds and what applying it would change.
 *
 * @param rows rows of people read
 * @param problems the first of them, in the order of the rows
 * @param problemCount all of them
 * @param openQuestions questions that nobody has answered; what they are about is held back
 * @param consent what was agreed to when it was applied
 * @param newVillages villages named in the list that the register does not have yet, with their commune
 */
public record ImportReport(
        long importRunId,
        String fileName,
        boolean isApplied,
        int rows,
        int households,
        int members,
        int newHouseholds,
        int changedHouseholds,
        int unchangedHouseholds,
        int rejectedRows,
        List<ImportProblem> problems,
        int problemCount,
        int openQuestions,
        ImportConsent consent,
        ImportEffects effects,
        List<String> newVillages) {
    public ImportReport {
        problems = List.copyOf(problems);
        newVillages = List.copyOf(newVillages);
    }

    /** True when applying would change something without anybody leaving or any value emptied. */
    public boolean hasWork() {
        return newHouseholds + changedHouseholds > 0;
    }

    /** True when there is something that only happens with a yes. */
    public boolean hasMoreWithConsent() {
        return effects.count(ImportChange.Kind.LEAVE) + effects.count(ImportChange.Kind.EMPTY) > 0;
    }
}
