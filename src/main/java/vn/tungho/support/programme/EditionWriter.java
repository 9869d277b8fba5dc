package vn.tungho.support.programme;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.support.Programme;
import vn.tungho.support.ProgrammeDocument;
import vn.tungho.support.ProgrammeStage;

/** Turns a confirmed draft into rows; the edition before it ends the day before. */
@Component
class EditionWriter {
    private static final int LOCAL_POSITION = 500;

    private final EditionMapper editions;
    private final ProgrammeChangeMapper changes;

    EditionWriter(EditionMapper editions, ProgrammeChangeMapper changes) {
        this.editions = editions;
        this.changes = changes;
    }

    /** A code for a programme of the locality that does not exist yet. */
    String newCode() {
        return "LOCAL_" + editions.nextId();
    }

    void programme(String code, EditionDraft draft) {
        editions.insertProgramme(new Programme(
                code,
                draft.name().strip(),
                "LOCAL",
                draft.needs().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")),
                draft.frequency(),
                true,
                true,
                LOCAL_POSITION));
    }

    void edition(String code, EditionDraft draft, LocalDate from) {
        var id = editions.nextId();
        changes.endEditions(code, from.minusDays(1));
        editions.insertEdition(draft.edition(id, code, from));
        var no = 1;
        for (var paper : draft.papers()) {
            editions.insertDocument(new ProgrammeDocument(
                    id,
                    no++,
                    paper.name().strip(),
                    paper.form().isBlank() ? null : paper.form().strip(),
                    paper.required()));
        }
        no = 1;
        for (var stage : draft.stages()) {
            editions.insertStage(new ProgrammeStage(id, no++, stage.name().strip(), stage.share(), stage.confirmed()));
        }
        no = 1;
        for (var condition : draft.conditions()) {
            editions.insertCondition(condition.in(id, no++));
        }
        editions.activate(code);
    }

    void retire(String code, LocalDate last) {
        changes.endEditions(code, last);
    }
}
