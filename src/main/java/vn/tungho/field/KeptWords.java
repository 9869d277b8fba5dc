package vn.tungho.field;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.VietnameseFormat;

/** Says what a record kept whole holds, in the words of its form instead of the device's own writing. */
@Component
public class KeptWords {
    private final JsonMapper json;

    KeptWords(JsonMapper json) {
        this.json = json;
    }

    /** A name and what was written under it; what was left empty is left out. */
    public record Fact(String name, String value) {}

    /** The record in words; one that cannot be read is given as it came. A picture has none. */
    public List<Fact> of(ReceiptService.KeptRecord kept) {
        try {
            return switch (kept.receipt().kind()) {
                case VISIT -> visit(json.readValue(kept.payload(), VisitPayload.class));
                case SHEET -> sheet(json.readValue(kept.payload(), SheetPayload.class));
                case PHOTO -> List.of();
                case WITHDRAWAL -> withdrawal(json.readValue(kept.payload(), WithdrawalPayload.class));
                case UNKNOWN -> asItCame(kept);
            };
        } catch (JacksonException e) {
            return asItCame(kept);
        }
    }

    private static List<Fact> asItCame(ReceiptService.KeptRecord kept) {
        return List.of(new Fact("Nguyên văn", new String(kept.payload(), StandardCharsets.UTF_8)));
    }

    private static List<Fact> visit(VisitPayload said) {
        var facts = new ArrayList<Fact>();
        add(facts, "Ngày thăm", said.visitedOn() == null ? null : VietnameseFormat.date(said.visitedOn()));
        add(facts, "Mục đích", said.purpose() == null ? null : said.purpose().label());
        add(
                facts,
                "Tình hình hộ",
                said.situation() == null ? null : said.situation().label());
        add(facts, "Đã thấy", said.found());
        add(facts, "Giúp bằng tiền", money(said.moneyDong()));
        add(facts, "Giúp bằng hiện vật", said.goods());
        add(facts, "Trị giá hiện vật", money(said.goodsDong()));
        add(facts, "Ngày công", said.workDays() == null ? null : VietnameseFormat.decimal(said.workDays(), 1));
        add(facts, "Lời của hộ", said.householdWord());
        add(facts, "Bước tiếp", said.nextStep() == null ? null : said.nextStep().label());
        add(facts, "Ghi thêm về bước tiếp", said.nextNote());
        add(facts, "Vì sao sửa", said.reason());
        return facts;
    }

    private static List<Fact> withdrawal(WithdrawalPayload said) {
        var facts = new ArrayList<Fact>();
        add(facts, "Vì sao rút", said.reason());
        return facts;
    }

    private static List<Fact> sheet(SheetPayload said) {
        var answers = new TreeMap<>(said.answers() == null ? Map.<String, SheetPayload.Given>of() : said.answers());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Phiếu", said.submit() ? "gửi cho cuộc họp thôn" : "còn đang làm"));
        answers.forEach((item, given) -> facts.add(new Fact("Câu " + item, given.value())));
        new TreeMap<>(said.newReasons())
                .forEach((item, words) -> add(facts, "Lý do trả lời khác ở câu " + item, words));
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }

    private static @Nullable String money(@Nullable Long dong) {
        return dong == null || dong == 0 ? null : VietnameseFormat.money(dong);
    }
}
