package vn.tungho.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.NewVisit;
import vn.tungho.assignment.NextStep;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.VisitPurpose;

/** A visit as a device writes it; see {@link NewVisit} for the fields. What is empty may be left out. */
record VisitPayload(
        long householdId,
        LocalDate visitedOn,
        @Nullable VisitPurpose purpose,
        @Nullable Situation situation,
        @Nullable String found,
        @Nullable Long moneyDong,
        @Nullable String goods,
        @Nullable Long goodsDong,
        @Nullable BigDecimal workDays,
        @Nullable String householdWord,
        @Nullable NextStep nextStep,
        @Nullable String nextNote,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Integer seconds,
        @Nullable Integer questions) {
    NewVisit visit(FieldRecord sent) {
        return new NewVisit(
                sent.key().toString(),
                householdId,
                sent.epoch().isEmpty() ? null : (Integer) Integer.parseInt(sent.epoch()),
                visitedOn,
                purpose == null ? VisitPurpose.ROUTINE : purpose,
                situation == null ? Situation.SAME : situation,
                words(found),
                moneyDong == null ? 0 : moneyDong,
                words(goods),
                goodsDong == null ? 0 : goodsDong,
                workDays == null ? BigDecimal.ZERO : workDays,
                words(householdWord),
                nextStep == null ? NextStep.NEXT_VISIT : nextStep,
                words(nextNote),
                latitude,
                longitude,
                seconds == null ? 0 : Math.clamp(seconds, 0, 3_600),
                questions == null ? 0 : Math.clamp(questions, 0, 100));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
