package vn.tungho.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.NewVisit;
import vn.tungho.assignment.NextStep;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.VisitPurpose;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/**
 * A visit as a device writes it; see {@link NewVisit} for the fields. What is empty may be left out.
 *
 * @param programmeCode what support is asked for by name
 * @param corrects the key of the visit in whose place this one comes; null for a visit of its own
 * @param reason why it is corrected; may be empty
 */
record VisitPayload(
        long householdId,
        @Nullable LocalDate visitedOn,
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
        @Nullable String programmeCode,
        @Nullable UUID corrects,
        @Nullable String reason,
        @Nullable Integer seconds,
        @Nullable Integer questions) {
    /** A day before which nothing can have been visited, and which every column takes. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private static final BigDecimal EVERYWHERE = BigDecimal.valueOf(180);

    /** @throws BusinessException when it says what cannot be */
    NewVisit visit(FieldRecord sent) {
        var on = visitedOn;
        if (on == null) {
            throw new BusinessException("Chuyến thăm chưa ghi ngày thăm. Hãy mở bản ghi, chọn ngày rồi gửi lại.");
        }
        if (on.isBefore(FIRST_DAY)) {
            throw new BusinessException("Ngày thăm " + VietnameseFormat.date(on)
                    + " không thể đúng. Hãy mở bản ghi, chọn lại ngày rồi gửi lại.");
        }
        if (workDays != null && workDays.stripTrailingZeros().scale() > 1) {
            throw new BusinessException("Ngày công ghi nhiều nhất một chữ số lẻ, ví dụ 0,5. Hãy sửa rồi gửi lại.");
        }
        if (outside(latitude) || outside(longitude)) {
            throw new BusinessException("Vị trí ghi kèm không thể đúng. Hãy mở bản ghi, bỏ vị trí rồi gửi lại.");
        }
        return new NewVisit(
                sent.key().toString(),
                householdId,
                sent.epoch().isEmpty() ? null : (Integer) Integer.parseInt(sent.epoch()),
                on,
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
                nextStep == NextStep.SUPPORT && programmeCode != null && !programmeCode.isBlank()
                        ? programmeCode
                        : null,
                seconds == null ? 0 : Math.clamp(seconds, 0, 3_600),
                questions == null ? 0 : Math.clamp(questions, 0, 100));
    }

    private static boolean outside(@Nullable BigDecimal degrees) {
        return degrees != null && degrees.abs().compareTo(EVERYWHERE) > 0;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
