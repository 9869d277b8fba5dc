package vn.tungho.registry.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.PastService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;

/** Brings a staged list into the register, in the caller's one transaction, with statements over whole sets. */
@Component
class ImportApplier {
    private final ImportMapper imports;
    private final PastService pasts;
    private final ImportMatcher matcher;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final AppClock clock;

    ImportApplier(
            ImportMapper imports,
            PastService pasts,
            ImportMatcher matcher,
            AreaDirectory areas,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.pasts = pasts;
        this.matcher = matcher;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns what the register contradicts since the dry run. */
    List<ImportProblem> apply(ImportMapper.Run run, String by, ProgressListener progress) {
        long id = run.importRunId();
        var at = clock.now();
        var on = clock.today();
        progress.progress("So với sổ hộ", 0.05);
        var problems = matcher.match(id);
        for (var village : imports.newVillages(id)) {
            areas.ensureVillage(village.communeCode(), village.villageName());
        }
        imports.matchVillages(id);
        progress.progress("Ghi hộ", 0.2);
        imports.numberNewHouseholds(id);
        imports.insertHouseholds(id, at);
        imports.updateHouseholds(id);
        progress.progress("Ghi lịch sử phân loại", 0.45);
        imports.insertStatuses(id, id, by, at);
        imports.updateClasses(id);
        pasts.nameAfterImport(id);
        progress.progress("Ghi nhân khẩu", 0.55);
        imports.matchPeopleByCitizenId(id);
        imports.matchPeopleByName(id);
        imports.dropDoubleMatches(id);
        imports.updatePeople(id);
        imports.endPeople(id, on);
        imports.insertPeople(id);
        imports.recount(id);
        progress.progress("Lập chỉ mục tìm kiếm", 0.85);
        imports.deleteNameParts(id);
        imports.insertNameParts(id);
        imports.insertActs(id, by, on, at, cut("Tệp " + run.fileName()));
        for (var count : imports.communeCounts(id)) {
            audit.write(
                    "import-list",
                    "import_run",
                    id,
                    Area.commune(count.provinceCode(), count.communeCode()),
                    "Hộ mới %d, hộ cập nhật %d".formatted(count.created(), count.changed()));
        }
        imports.applied(id, at);
        progress.progress("Xong", 1);
        return problems;
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
