package vn.tungho.terms.ui;

import java.util.Arrays;
import java.util.List;

/** Where a term is used, in the words of the work; read off the beginning of its id. */
enum TermUse {
    ANNUAL(
            "Rà soát định kỳ, niêm yết, phúc tra",
            List.of(
                    "POSTING",
                    "REVERIFICATION",
                    "SECOND_POSTING",
                    "PROVINCE_OPINION",
                    "VILLAGE_MEETING_",
                    "PUBLICATION_")),
    IN_YEAR("Rà soát trong năm, xác định thu nhập", List.of("IN_YEAR_", "INCOME_")),
    COMPLAINT("Khiếu nại", List.of("COMPLAINT_")),
    MONITORING("Giám sát của Mặt trận", List.of("FRONT_")),
    SUPPORT(
            "Hỗ trợ hộ",
            List.of("SUPPORT_", "HOUSING_", "LOAN_", "SELECTION_", "SOCIAL_ALLOWANCE_", "LEGAL_AID_", "JOB_")),
    OTHER("Việc khác", List.of(""));

    private final String label;
    private final List<String> beginnings;

    TermUse(String label, List<String> beginnings) {
        this.label = label;
        this.beginnings = beginnings;
    }

    String label() {
        return label;
    }

    static TermUse of(String ruleId) {
        return Arrays.stream(values())
                .filter(use -> use.beginnings.stream().anyMatch(ruleId::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
