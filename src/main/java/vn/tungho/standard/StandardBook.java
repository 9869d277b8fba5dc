package vn.tungho.standard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All editions in memory; read again after a change is committed. */
@Component
class StandardBook {
    private final StandardMapper mapper;
    private volatile @Nullable Map<String, EditionData> known;

    StandardBook(StandardMapper mapper) {
        this.mapper = mapper;
    }

    /** The edition of this id. An unknown id is a mistake in the code, not of the person. */
    EditionData edition(String editionId) {
        var found = all().get(editionId);
        if (found == null) {
            throw new IllegalArgumentException("no edition " + editionId);
        }
        return found;
    }

    List<Edition> editions() {
        return all().values().stream()
                .map(EditionData::edition)
                .sorted(java.util.Comparator.comparingInt(Edition::fromYear))
                .toList();
    }

    /** Forgets what is known once the running transaction is committed. */
    void reloadAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }

    private Map<String, EditionData> all() {
        var book = known;
        if (book == null) {
            book = read();
            known = book;
        }
        return book;
    }

    private Map<String, EditionData> read() {
        var values = mapper.values();
        var indicators = mapper.indicators();
        var items = mapper.items();
        var options = mapper.options();
        var points = mapper.points();
        var coherence = new CoherenceRows(mapper.needRules(), mapper.needRuleAnswers(), mapper.clashes());
        return mapper.editions().stream()
                .map(e -> new EditionData(
                        e,
                        of(values, e, EditionValue::editionId),
                        of(indicators, e, Indicator::editionId),
                        of(items, e, StandardMapper.ItemRow::editionId),
                        of(options, e, StandardMapper.OptionRow::editionId),
                        of(points, e, StandardMapper.PointsRow::editionId),
                        coherence.of(e.editionId())))
                .collect(Collectors.toMap(d -> d.edition().editionId(), Function.identity()));
    }

    private static <T> List<T> of(List<T> rows, Edition edition, Function<T, String> editionId) {
        return rows.stream()
                .filter(row -> editionId.apply(row).equals(edition.editionId()))
                .toList();
    }
}
