package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.AreaDirectory;

/**
 * Finds the villages of a list in the register: by the whole name, and where former communes are named, by these too. What only looks
 * alike is asked; what differs in marks alone stays another village and is told.
 */
@Component
class VillageMatcher {
    private static final int BATCH = 500;

    private final VillageMatchMapper villages;
    private final AreaDirectory areas;

    VillageMatcher(VillageMatchMapper villages, AreaDirectory areas) {
        this.villages = villages;
        this.areas = areas;
    }

    /** Writes for each village of the list which one it is, and asks where that cannot be told. */
    List<ImportProblem> match(long run, Questions questions) {
        var register = villages.ofRegister(run).stream()
                .collect(Collectors.groupingBy(
                        VillageMatchMapper.Kept::communeCode,
                        Collectors.mapping(
                                k -> VillageFinding.Known.of(k.villageCode(), k.name(), k.formerCode()),
                                Collectors.toList())));
        var listed = villages.ofList(run);
        var named = listed.stream().collect(Collectors.groupingBy(VillageMatcher::key, Collectors.counting()));
        var seen = new HashMap<String, List<VillageFinding.Known>>();
        var results = new ArrayList<VillageMatchMapper.Result>();
        var problems = new ArrayList<ImportProblem>();
        for (var village : listed) {
            var before = seen.computeIfAbsent(village.communeCode(), c -> new ArrayList<>());
            var finding = new VillageFinding(
                    village,
                    register.getOrDefault(village.communeCode(), List.of()),
                    before,
                    named.getOrDefault(key(village), 1L) > 1);
            var result = result(village, finding, questions);
            if (result.isNew()) {
                before.add(VillageFinding.Known.of("#" + village.villageNo(), result.newName(), village.formerCode()));
                finding.told().stream().limit(1).map(k -> told(village, k)).forEach(problems::add);
            }
            results.add(result);
        }
        for (int from = 0; from < results.size(); from += BATCH) {
            villages.keep(run, results.subList(from, Math.min(from + BATCH, results.size())));
        }
        return problems;
    }

    private VillageMatchMapper.Result result(
            VillageMatchMapper.Listed village, VillageFinding finding, Questions questions) {
        var found = finding.found();
        var answer = found != null
                ? found.target()
                : finding.candidates().isEmpty() ? Question.OTHER : ask(village, finding, questions);
        return new VillageMatchMapper.Result(
                village.villageNo(),
                village.communeCode(),
                village.name(),
                answer.isEmpty() || answer.equals(Question.OTHER) || answer.startsWith("#") ? null : answer,
                answer.startsWith("#") ? Integer.valueOf(answer.substring(1)) : null,
                answer.isEmpty(),
                finding.newName());
    }

    private String ask(VillageMatchMapper.Listed village, VillageFinding finding, Questions questions) {
        var options = Stream.concat(
                        finding.candidates().stream()
                                .map(k -> new Question.Option(
                                        k.target(),
                                        (k.target().startsWith("#") ? "Là “%s” trong tệp" : "Là “%s” đã có trong sổ")
                                                .formatted(k.name()))),
                        Stream.of(new Question.Option(
                                Question.OTHER, "Là thôn khác, thêm “%s”".formatted(finding.newName()))))
                .toList();
        return questions.ask(
                Question.Kind.VILLAGE,
                village.villageNo(),
                "Thôn “%s”%s, %s (%d hộ trong tệp) là thôn nào?"
                        .formatted(
                                village.name(),
                                village.formerName().isEmpty() ? "" : " của " + village.formerName() + " cũ",
                                areas.commune(village.communeCode()).name(),
                                village.households()),
                options,
                "");
    }

    private static ImportProblem told(VillageMatchMapper.Listed village, VillageFinding.Known other) {
        return new ImportProblem(
                "",
                0,
                "",
                ListColumn.VILLAGE.label(),
                village.name(),
                "Thôn “%s” chỉ khác dấu với “%s”: là hai thôn".formatted(village.name(), other.name()),
                "Nếu là một thôn, sửa tên trong tệp cho giống nhau rồi nhập lại.",
                Severity.WARNING);
    }

    private static String key(VillageMatchMapper.Listed village) {
        return village.communeCode() + TextNormalizer.identity(village.name());
    }

    /** Adds the villages that the register does not have yet and that a household of the list needs. */
    void create(long run) {
        for (var village : villages.toCreate(run)) {
            var code = areas.ensureVillage(village.communeCode(), village.newName())
                    .villageCode();
            villages.created(run, village.villageNo(), code);
        }
        villages.followSame(run);
        villages.keepFormer(run);
    }
}
