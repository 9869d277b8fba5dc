package vn.tungho.support.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.Frequency;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.SupportTerms;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.condition.ConditionKind;
import vn.tungho.testing.LegalRule;

/** What is refused at each field of a proposed edition, and what just passes. */
@LegalRule("R-PROGRAMME-TWO-PERSONS")
class EditionCheckTest {
    static final EditionDraft GOOD =
            draft(10_000_000L, "Tối đa 10 triệu đồng", List.of(60, 40), ReturnKind.NONE, null, who());

    static EditionDraft draft(
            @Nullable Long amount,
            String note,
            List<Integer> shares,
            ReturnKind kind,
            @Nullable Integer months,
            List<Condition> conditions) {
        return new EditionDraft(
                "Hỗ trợ thử",
                List.of(9),
                Frequency.ONCE,
                LocalDate.of(2027, 3, 1),
                "Hộ được tiền",
                amount,
                note,
                false,
                "Nghị quyết 5/2027/NQ-HĐND",
                true,
                false,
                new EditionDraft.Terms(
                        null, SupportTerms.VERIFY, SupportTerms.APPROVAL, SupportTerms.USE_CHECK, null, null, null),
                kind,
                months,
                "",
                "",
                "Công chức giảm nghèo của xã",
                List.of(new EditionDraft.Paper("Đơn", "", true)),
                IntStream.range(0, shares.size())
                        .mapToObj(i -> new EditionDraft.Stage("Đợt " + (i + 1), shares.get(i), false))
                        .toList(),
                conditions);
    }

    private static List<Condition> who() {
        return List.of(Condition.who(List.of(PovertyStatus.POOR), List.of(), List.of(), ""));
    }

    private static EditionDraft with(Function<String, Condition> second) {
        return draft(1L, "", List.of(100), ReturnKind.NONE, null, List.of(who().getFirst(), second.apply("")));
    }

    private static List<Fault.Field> fields(EditionDraft draft) {
        return EditionCheck.faults(draft).stream().map(Fault::field).toList();
    }

    @Test
    void aWholeEditionHasNoFault() {
        assertThat(fields(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"70, 30, true", "70, 29, false", "70, 31, false", "101, -1, false", "0, 100, true"})
    void theStagesShareExactlyTheWhole(int first, int second, boolean passes) {
        var draft = draft(1L, "", List.of(first, second), ReturnKind.NONE, null, who());
        assertThat(fields(draft).contains(Fault.Field.STAGES)).isEqualTo(!passes);
    }

    @Test
    void aStageThatPaysNeedsAnAmountOrTheWordsThatSetIt() {
        assertThat(fields(draft(null, "", List.of(100), ReturnKind.NONE, null, who())))
                .contains(Fault.Field.AMOUNT);
        assertThat(fields(draft(0L, "", List.of(100), ReturnKind.NONE, null, who())))
                .contains(Fault.Field.AMOUNT);
        assertThat(fields(draft(1L, "", List.of(100), ReturnKind.NONE, null, who())))
                .isEmpty();
        assertThat(fields(draft(null, "Theo phương án được duyệt", List.of(100), ReturnKind.NONE, null, who())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, , true",
        "NONE, 12, false",
        "ITEM, , false",
        "ITEM, 0, false",
        "ITEM, 1, true",
        "CASH, 360, true",
        "CASH, 361, false"
    })
    void whatIsReturnedHasItsMonths(ReturnKind kind, @Nullable Integer months, boolean passes) {
        assertThat(fields(draft(1L, "", List.of(100), kind, months, who())).isEmpty())
                .isEqualTo(passes);
    }

    @Test
    void somebodyMustBeReachedAndConditionsMustFitEachOther() {
        assertThat(fields(draft(1L, "", List.of(100), ReturnKind.NONE, null, List.of())))
                .contains(Fault.Field.WHO);
        assertThat(fields(with(x -> Condition.of(ConditionKind.NEED, "13")))).contains(Fault.Field.CONDITIONS);
        assertThat(fields(with(x -> Condition.of(ConditionKind.NEED, "12")))).isEmpty();
        assertThat(fields(with(x -> Condition.of(ConditionKind.AREA, "")))).contains(Fault.Field.CONDITIONS);
        var both = List.of(
                who().getFirst(), Condition.plain(ConditionKind.WORKER), Condition.plain(ConditionKind.NO_WORKER));
        assertThat(fields(draft(1L, "", List.of(100), ReturnKind.NONE, null, both)))
                .contains(Fault.Field.CONDITIONS);
        var asked = List.of(Condition.who(List.of(PovertyStatus.POOR), List.of(PovertyStatus.POOR), List.of(), "x"));
        assertThat(fields(draft(1L, "", List.of(100), ReturnKind.NONE, null, asked)))
                .contains(Fault.Field.WHO);
    }
}
