package vn.tungho.support.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.support.Frequency;
import vn.tungho.support.Programme;
import vn.tungho.support.ProgrammeBook;
import vn.tungho.support.ProgrammeEdition;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.condition.Condition;

/**
 * A whole edition as it is proposed; a new one starts as a copy of the running one.
 *
 * @param name the programme's, which only a new programme sets, as with {@code needs} and {@code frequency}
 * @param needs numbers of the basic needs that the programme answers
 * @param amount the most for one case in đồng; null when {@code amountNote} says what sets it
 */
public record EditionDraft(
        String name,
        List<Integer> needs,
        Frequency frequency,
        @Nullable LocalDate validFromOn,
        String summary,
        @Nullable Long amount,
        String amountNote,
        boolean amountConfirmed,
        String article,
        boolean articleConfirmed,
        boolean selectionNeeded,
        Terms terms,
        ReturnKind returnKind,
        @Nullable Integer returnMonths,
        String returnNote,
        String conditionWords,
        String contact,
        List<Paper> papers,
        List<Stage> stages,
        List<Condition> conditions) {
    public EditionDraft {
        needs = List.copyOf(needs);
        papers = List.copyOf(papers);
        stages = List.copyOf(stages);
        conditions = List.copyOf(conditions);
    }

    /** The rules of {@code deadline_rule} for each step; null where the edition has no such step. */
    public record Terms(
            @Nullable String posting,
            String verify,
            String approve,
            String useCheck,
            @Nullable String publish,
            @Nullable String supplement,
            @Nullable String supplementRemote) {}

    /** A paper asked for; the form's number may be empty. */
    public record Paper(String name, String form, boolean required) {}

    /** A part in which it is handed over; percent of the amount that may be paid with it. */
    public record Stage(String name, int share, boolean confirmed) {}

    /** The copy that a new edition starts from; its first day is still to be set. */
    public static EditionDraft copy(ProgrammeBook book, Programme p, ProgrammeEdition e) {
        var id = e.programmeEditionId();
        return new EditionDraft(
                p.name(),
                p.indicatorList(),
                p.frequency(),
                null,
                e.summary(),
                e.amount(),
                e.amountNote(),
                e.isAmountConfirmed(),
                e.article(),
                e.isArticleConfirmed(),
                e.isSelectionNeeded(),
                new Terms(
                        e.postingRule(),
                        e.verifyRule(),
                        e.approveRule(),
                        e.useCheckRule(),
                        e.publishRule(),
                        e.supplementRule(),
                        e.supplementRemoteRule()),
                e.returnKind(),
                e.returnMonths(),
                e.returnNote() == null ? "" : e.returnNote(),
                e.conditions(),
                e.contact(),
                book.documents(id).stream()
                        .map(d -> new Paper(d.name(), d.form() == null ? "" : d.form(), d.isRequired()))
                        .toList(),
                book.stages(id).stream()
                        .map(s -> new Stage(s.name(), s.share(), s.isConfirmed()))
                        .toList(),
                book.conditions(id).stream().map(c -> c.in(0, 0)).toList());
    }

    /** The edition as a row. */
    ProgrammeEdition edition(long id, String code, LocalDate from) {
        return new ProgrammeEdition(
                id,
                code,
                from,
                null,
                summary.strip(),
                amount,
                amountNote.strip(),
                amountConfirmed,
                article.strip(),
                articleConfirmed,
                selectionNeeded,
                terms.posting(),
                terms.verify(),
                terms.approve(),
                terms.useCheck(),
                returnKind,
                returnMonths,
                returnKind == ReturnKind.NONE ? null : returnNote.strip(),
                conditionWords.strip(),
                contact.strip(),
                terms.publish(),
                terms.supplement(),
                terms.supplementRemote());
    }
}
