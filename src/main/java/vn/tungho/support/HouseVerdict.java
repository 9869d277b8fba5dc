package vn.tungho.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tungho.shared.BusinessException;
import vn.tungho.support.condition.HouseRule;
import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.Known;

/** What a look at the house says of the conditions of housing support, as lines of the verification. Pure. */
public final class HouseVerdict {
    private final HouseState house;
    private final int persons;
    private final HouseRule.Answer answer;

    /** @param persons the people of the household; 0 when they are not known */
    HouseVerdict(HouseRule rule, HouseState house, int persons) {
        this.house = house;
        this.persons = persons;
        this.answer = rule.of(house, persons);
    }

    /** True when the house is weak or small enough and was not helped before. */
    public boolean isMet() {
        return answer.met() == Known.YES && house.helpedBefore() == Known.NO;
    }

    /** Why, as a sentence. */
    public String sentence() {
        if (house.helpedBefore() == Known.YES) {
            return "Đã được Nhà nước hoặc tổ chức hỗ trợ nhà ở";
        }
        return (isMet() ? "Đủ: " : "Không đủ: ") + answer.line();
    }

    /** A verification concludes; it leaves nothing open. */
    void requireComplete() {
        if (answer.met() == Known.UNKNOWN || !house.isComplete()) {
            throw new BusinessException("Ghi hiện trạng nhà: ba kết cấu và diện tích (m²), hoặc chọn hộ chưa có nhà."
                    + (persons < 1 ? " Sổ hộ chưa ghi người nào: hãy ghi thành viên của hộ trước." : ""));
        }
        if (house.helpedBefore() == Known.UNKNOWN) {
            throw new BusinessException("Hỏi hộ và thôn: hộ đã được Nhà nước hoặc tổ chức hỗ trợ nhà ở chưa?");
        }
    }

    /** What was seen, line by line: question, answer, outcome. */
    List<CaseFinding> lines(long caseId) {
        var lines = new ArrayList<CaseFinding>();
        add(lines, caseId, "Hộ có nhà ở", house.hasHouse() == Known.NO ? "Chưa có nhà" : "Có");
        if (house.hasHouse() == Known.YES) {
            add(lines, caseId, "Nền – móng", durable(house.foundation()));
            add(lines, caseId, "Khung – tường", durable(house.frame()));
            add(lines, caseId, "Mái", durable(house.roof()));
            var space = house.areaPerPerson(persons);
            if (space != null) {
                add(
                        lines,
                        caseId,
                        "Diện tích bình quân",
                        String.format(Locale.of("vi"), "%.2f m² một người (%d người)", space, persons));
            }
        }
        add(lines, caseId, "Đã được hỗ trợ nhà ở trước đây", house.helpedBefore() == Known.YES ? "Có" : "Chưa");
        lines.add(new CaseFinding(
                caseId,
                lines.size() + 1,
                "Điều kiện nhà ở",
                sentence(),
                isMet() ? FindingOutcome.MET : FindingOutcome.UNMET));
        return lines;
    }

    private static void add(List<CaseFinding> lines, long caseId, String question, String answer) {
        lines.add(new CaseFinding(caseId, lines.size() + 1, question, answer, FindingOutcome.INFO));
    }

    private static String durable(Known part) {
        return part == Known.YES ? "Bền chắc" : "Không bền chắc";
    }
}
