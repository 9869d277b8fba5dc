package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Compares a staged list with the register: which households are new, which changed, which the register contradicts. Set-based;
 * done for the dry run and again when the list is applied, since the register may have moved on.
 */
@Component
class ImportMatcher {
    private static final int BATCH = 500;

    private final ImportMapper imports;

    ImportMatcher(ImportMapper imports) {
        this.imports = imports;
    }

    /** Decides the outcome of every household of the run; returns what is wrong with some. */
    List<ImportProblem> match(long run) {
        imports.forgetMatches(run);
        imports.matchVillages(run);
        imports.matchByCitizenId(run);
        imports.matchByName(run);
        var problems = new ArrayList<ImportProblem>();
        var rejected = new LinkedHashSet<Integer>();
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
        var numbers = List.copyOf(rejected);
        for (int from = 0; from < numbers.size(); from += BATCH) {
            imports.reject(run, numbers.subList(from, Math.min(from + BATCH, numbers.size())));
        }
        imports.decideOutcomes(run);
        return problems;
    }

    private static ImportProblem problem(
            ImportMapper.Conflict c, ListColumn column, String what, String how, Severity severity) {
        return new ImportProblem(c.sheet(), c.sheetRow(), "", column.label(), c.fullName(), what, how, severity);
    }
}
