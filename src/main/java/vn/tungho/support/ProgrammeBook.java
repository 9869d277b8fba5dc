package vn.tungho.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tungho.shared.BusinessException;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.condition.ConditionKind;

/** All programmes with their terms, as they stood when they were read. */
public final class ProgrammeBook {
    private final List<Programme> programmes;
    private final Map<String, Programme> byCode;
    private final List<ProgrammeEdition> editions;
    private final Map<Long, ProgrammeEdition> byId;
    private final Map<Long, List<ProgrammeDocument>> documents;
    private final Map<Long, List<ProgrammeStage>> stages;
    private final Map<Long, List<Condition>> conditions;

    ProgrammeBook(
            List<Programme> programmes,
            List<ProgrammeEdition> editions,
            List<ProgrammeDocument> documents,
            List<ProgrammeStage> stages,
            List<Condition> conditions) {
        this.programmes = List.copyOf(programmes);
        this.byCode = programmes.stream().collect(Collectors.toMap(Programme::programmeCode, Function.identity()));
        this.editions = List.copyOf(editions);
        this.byId =
                editions.stream().collect(Collectors.toMap(ProgrammeEdition::programmeEditionId, Function.identity()));
        this.documents = documents.stream().collect(Collectors.groupingBy(ProgrammeDocument::programmeEditionId));
        this.stages = stages.stream().collect(Collectors.groupingBy(ProgrammeStage::programmeEditionId));
        this.conditions = conditions.stream().collect(Collectors.groupingBy(Condition::programmeEditionId));
    }

    /** Every programme, in the order of the pages. */
    public List<Programme> all() {
        return programmes;
    }

    /** Those one may still open a case for. */
    public List<Programme> active() {
        return programmes.stream().filter(Programme::isActive).toList();
    }

    public Programme programme(String code) {
        var found = byCode.get(code);
        if (found == null) {
            throw new BusinessException("Không có chương trình hỗ trợ này. Hãy tải lại trang.");
        }
        return found;
    }

    /** The terms that hold on a day; empty when the programme does not run then. */
    public Optional<ProgrammeEdition> on(String code, LocalDate day) {
        return editions.stream()
                .filter(e -> e.programmeCode().equals(code) && e.holdsOn(day))
                .findFirst();
    }

    /** The edition that began last, whether it runs or not. */
    public Optional<ProgrammeEdition> newest(String code) {
        return editions.stream()
                .filter(e -> e.programmeCode().equals(code))
                .max(Comparator.comparing(ProgrammeEdition::validFromOn));
    }

    /** All editions of a programme, the newest first. */
    public List<ProgrammeEdition> editions(String code) {
        return editions.stream()
                .filter(e -> e.programmeCode().equals(code))
                .sorted(Comparator.comparing(ProgrammeEdition::validFromOn).reversed())
                .toList();
    }

    public ProgrammeEdition edition(long editionId) {
        var found = byId.get(editionId);
        if (found == null) {
            throw new IllegalArgumentException("no programme edition " + editionId);
        }
        return found;
    }

    /** The papers asked for. */
    public List<ProgrammeDocument> documents(long editionId) {
        return documents.getOrDefault(editionId, List.of());
    }

    /** Whom it is for, condition by condition. */
    public List<Condition> conditions(long editionId) {
        return conditions.getOrDefault(editionId, List.of());
    }

    /** True when the edition looks at the house itself. */
    public boolean asksHouse(long editionId) {
        return conditions(editionId).stream().anyMatch(c -> c.kind() == ConditionKind.HOUSE);
    }

    /** The parts in which it is handed over. */
    public List<ProgrammeStage> stages(long editionId) {
        return stages.getOrDefault(editionId, List.of());
    }
}
