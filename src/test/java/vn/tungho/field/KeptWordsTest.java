package vn.tungho.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeptWordsTest {
    private final KeptWords words = new KeptWords(JsonMapper.builder().build());

    @Test
    void aVisitIsToldInTheWordsOfItsFormWithoutWhatWasLeftEmpty() {
        assertThat(words.of(kept("""
                        {"householdId": 1, "visitedOn": "2026-10-08", "purpose": "HELP", "found": "Mái đã lợp", "moneyDong": 500000,
                         "goods": "", "workDays": 0.5}""")))
                .containsExactly(
                        new KeptWords.Fact("Ngày thăm", "08/10/2026"),
                        new KeptWords.Fact("Mục đích", "Giúp việc, giúp của"),
                        new KeptWords.Fact("Đã thấy", "Mái đã lợp"),
                        new KeptWords.Fact("Giúp bằng tiền", "500.000 đ"),
                        new KeptWords.Fact("Ngày công", "0,5"));
    }

    @Test
    void whatCannotBeReadIsGivenAsItCame() {
        assertThat(words.of(kept("hỏng"))).containsExactly(new KeptWords.Fact("Nguyên văn", "hỏng"));
    }

    private static ReceiptService.KeptRecord kept(String payload) {
        var at = LocalDateTime.of(2026, 10, 8, 9, 0);
        var receipt = new FieldReceipt(
                1,
                "k",
                "d",
                1,
                RecordKind.VISIT,
                "0",
                ReceiptState.REJECTED,
                "",
                "",
                "44",
                null,
                null,
                null,
                at,
                at,
                null);
        return new ReceiptService.KeptRecord(receipt, FieldRecord.JSON, payload.getBytes(StandardCharsets.UTF_8));
    }
}
