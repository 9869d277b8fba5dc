package vn.tungho.registry.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.registry.ClassFacts;
import vn.tungho.registry.PastService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** Brings a staged list into the register, in the caller's one transaction, with statements over whole sets. */
@Component
class ImportApplier {
    private final ImportMapper imports;
    private final EffectMapper effects;
    private final PastService pasts;
    private final ImportMatcher matcher;
    private final VillageMatcher villages;
    private final VillageMatchMapper villageRows;
    private final AuditTrail audit;
    private final AppClock clock;

    ImportApplier(
            ImportMapper imports,
            EffectMapper effects,
            PastService pasts,
            ImportMatcher matcher,
            VillageMatcher villages,
            VillageMatchMapper villageRows,
            AuditTrail audit,
            AppClock clock) {
        this.imports = imports;
        this.effects = effects;
        this.pasts = pasts;
        this.matcher = matcher;
        this.villages = villages;
        this.villageRows = villageRows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Returns what the register contradicts since the dry run.
     *
     * @throws BusinessException when others would leave, or other values be emptied, than those that were agreed to
     */
    List<ImportProblem> apply(ImportMapper.Run run, ImportConsent consent, String by, ProgressListener progress) {
        long id = run.importRunId();
        var at = clock.now();
        var on = clock.today();
        progress.progress("So với sổ hộ", 0.05);
        var agreed = agreed(id, consent);
        var problems = matcher.match(id, consent);
        if (!agreed.equals(agreed(id, consent))) {
            throw new BusinessException(
                    "Sổ hộ đã thay đổi từ lúc kiểm tra tệp: người sẽ rời hộ hoặc giá trị sẽ xoá trống"
                            + " không còn như bạn đã đồng ý. Hãy kiểm tra lại tệp rồi nhập.");
        }
        imports.agreed(id, consent.mayLeave(), consent.mayEmpty());
        villages.create(id);
        villageRows.settle(id);
        progress.progress("Ghi hộ", 0.2);
        imports.numberNewHouseholds(id);
        imports.insertHouseholds(id, at);
        imports.updateHouseholds(id, consent.mayEmpty());
        progress.progress("Ghi lịch sử phân loại", 0.45);
        imports.insertStatuses(id, id, by, at);
        imports.updateClasses(id, consent.mayEmpty());
        pasts.nameAfterImport(id);
        progress.progress("Ghi nhân khẩu", 0.55);
        imports.updatePeople(id, consent.mayEmpty());
        var left = consent.mayLeave() ? imports.endPeople(id, on) : 0;
        imports.insertPeople(id);
        imports.updateHeads(id);
        imports.recount(id);
        progress.progress("Lập chỉ mục tìm kiếm", 0.85);
        imports.deleteNameParts(id);
        imports.insertNameParts(id);
        imports.insertActs(id, by, on, at, cut("Tệp " + run.fileName()));
        if (left > 0 || consent.mayEmpty()) {
            audit.write(
                    "agree-import",
                    "import_run",
                    id,
                    null,
                    "Đồng ý: %d người rời hộ%s".formatted(left, consent.mayEmpty() ? ", xoá trống giá trị" : ""));
        }
        for (var count : imports.communeCounts(id)) {
            audit.write(
                    "import-list",
                    "import_run",
                    id,
                    Area.commune(count.provinceCode(), count.communeCode()),
                    "Hộ mới %d, hộ cập nhật %d".formatted(count.created(), count.changed()));
        }
        audit.fact(ClassFacts.RUN, id);
        imports.applied(id, at);
        progress.progress("Xong", 1);
        return problems;
    }

    private List<EffectMapper.ChangeCount> agreed(long id, ImportConsent consent) {
        return effects.changeCounts(id).stream()
                .filter(c -> (c.kind() == ImportChange.Kind.LEAVE && consent.mayLeave())
                        || (c.kind() == ImportChange.Kind.EMPTY && consent.mayEmpty()))
                .toList();
    }

    private static String cut(String text) {
        return Texts.cut(text, 300);
    }
}
