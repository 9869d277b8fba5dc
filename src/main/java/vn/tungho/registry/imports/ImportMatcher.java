package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Compares a staged list with the register: which households and people are new, which change and in what, who is missing, what the
 * register contradicts and what only a person can tell. Done for the dry run, after each answer, and again when the list is applied,
 * since the register may have moved on. By pages, never by single households.
 */
@Component
class ImportMatcher {
    private static final int BATCH = 500;

    private final ImportMapper imports;
    private final EffectMapper effects;
    private final VillageMatcher villages;
    private final VillageMatchMapper villageRows;
    private final HouseholdMatcher households;
    private final HouseholdMatchMapper householdRows;
    private final ListComparison comparison;

    ImportMatcher(
            ImportMapper imports,
            EffectMapper effects,
            VillageMatcher villages,
            VillageMatchMapper villageRows,
            HouseholdMatcher households,
            HouseholdMatchMapper householdRows,
            ListComparison comparison) {
        this.imports = imports;
        this.effects = effects;
        this.villages = villages;
        this.villageRows = villageRows;
        this.households = households;
        this.householdRows = householdRows;
        this.comparison = comparison;
    }

    /** Decides the outcome of every household of the run; returns what is wrong with some. */
    List<ImportProblem> match(long run, ImportConsent consent) {
        imports.forgetMatches(run);
        imports.forgetPeople(run);
        effects.forgetChanges(run);
        imports.forgetFound(run);
        effects.forgetQuestions(run);
        effects.forgetOptions(run);
        var questions = new Questions(effects.answers(run).stream()
                .collect(Collectors.toMap(a -> Questions.key(a.kind(), a.subjectNo()), EffectMapper.Answer::target)));
        var problems = new ArrayList<ImportProblem>(villages.match(run, questions));
        villageRows.settle(run);
        problems.addAll(matchHouseholds(run, questions));
        imports.settleYears(run);
        var contradicted = comparison.compare(run, questions);
        contradicted.forEach(c -> problems.add(contradiction(c)));
        if (!contradicted.isEmpty()) {
            imports.rejectRows(
                    run, contradicted.stream().map(c -> c.listed().rowNo()).toList());
        }
        keep(run, questions.asked());
        imports.decideOutcomes(run, consent.mayLeave(), consent.mayEmpty());
        return problems;
    }

    private void keep(long run, List<Question> asked) {
        for (int from = 0; from < asked.size(); from += BATCH) {
            var some = asked.subList(from, Math.min(from + BATCH, asked.size()));
            effects.insertQuestions(run, some);
            effects.insertOptions(run, some);
        }
    }

    private List<ImportProblem> matchHouseholds(long run, Questions questions) {
        var found = households.match(run, questions);
        var matches = found.households().entrySet().stream()
                .map(e -> new HouseholdMatchMapper.Match(e.getKey(), e.getValue()))
                .toList();
        for (int from = 0; from < matches.size(); from += BATCH) {
            householdRows.keep(run, matches.subList(from, Math.min(from + BATCH, matches.size())));
        }
        householdRows.settle(run);
        var problems = new ArrayList<ImportProblem>();
        var rejected = new LinkedHashSet<Integer>();
        for (var c : found.contradicted()) {
            rejected.add(c.householdNo());
            problems.add(new ImportProblem(
                    c.sheet(),
                    c.sheetRow(),
                    "",
                    ListColumn.CITIZEN_ID.label(),
                    c.name(),
                    "Số CCCD này trong sổ là của " + c.inRegister() + ": khác cả tên và năm sinh",
                    "Số CCCD có thể ghi nhầm dòng. Xem lại thẻ của hai người, sửa tệp rồi nhập lại.",
                    Severity.ERROR));
        }
        problems.addAll(contradictions(run, rejected));
        var numbers = List.copyOf(rejected);
        for (int from = 0; from < numbers.size(); from += BATCH) {
            imports.reject(run, numbers.subList(from, Math.min(from + BATCH, numbers.size())));
        }
        return problems;
    }

    private static ImportProblem contradiction(CompareMapper.Likeness c) {
        return new ImportProblem(
                c.listed().sheet(),
                c.listed().sheetRow(),
                "",
                ListColumn.CITIZEN_ID.label(),
                c.listed().fullName(),
                "Số CCCD này trong sổ là của " + c.kept().inRegister() + " cùng hộ: khác cả tên và năm sinh",
                "Số CCCD có thể ghi nhầm dòng. Xem lại thẻ của hai người, sửa tệp rồi nhập lại.",
                Severity.ERROR);
    }

    /** What the register says against households that were found or are new; their numbers are added to the rejected. */
    private List<ImportProblem> contradictions(long run, LinkedHashSet<Integer> rejected) {
        var problems = new ArrayList<ImportProblem>();
        for (var c : imports.conflicts(run)) {
            rejected.add(c.householdNo());
            problems.add(
                    c.firstRow() > 0
                            ? problem(
                                    c,
                                    ListColumn.NAME,
                                    "Hộ này trong sổ (%s) đã được nhận ở dòng %d"
                                            .formatted(c.householdCode(), c.firstRow()),
                                    "Bỏ dòng thừa, hoặc ghi số CCCD của hai chủ hộ để phân biệt.",
                                    Severity.ERROR)
                            : problem(
                                    c,
                                    ListColumn.COMMUNE_CODE,
                                    "Trong sổ hộ này (%s) đang ở %s".formatted(c.householdCode(), c.place()),
                                    "Ghi việc “Chuyển nơi ở” cho hộ trước, rồi nhập lại.",
                                    Severity.ERROR));
        }
        for (var c : imports.peopleElsewhere(run)) {
            var what = "Số CCCD này trong sổ thuộc hộ %s, %s".formatted(c.householdCode(), c.place());
            if (c.isNewHead()) {
                rejected.add(c.householdNo());
                problems.add(problem(
                        c,
                        ListColumn.CITIZEN_ID,
                        what,
                        "Ghi việc tách hộ hoặc đổi chủ hộ trong sổ trước, rồi nhập lại.",
                        Severity.ERROR));
            } else {
                problems.add(problem(
                        c,
                        ListColumn.CITIZEN_ID,
                        what,
                        "Vẫn nhập; xem người này đang ở hộ nào rồi sửa hộ kia.",
                        Severity.WARNING));
            }
        }
        return problems;
    }

    private static ImportProblem problem(
            ImportMapper.Conflict c, ListColumn column, String what, String how, Severity severity) {
        return new ImportProblem(c.sheet(), c.sheetRow(), "", column.label(), c.fullName(), what, how, severity);
    }
}
