package vn.tungho.bench;

import java.util.List;

/**
 * The synthetic province.
 *
 * @param communeCodes real communes, in order of code
 * @param year the review year
 */
record Province(String code, List<String> communeCodes, int year, BenchSize size) {
    static final String OVERSEER = "tinh";
    static final String PASSWORD = "Do-toc-do-2026";

    Province {
        communeCodes = List.copyOf(communeCodes);
    }

    /** The commune whose people are looked at. */
    String someCommune() {
        return communeCodes.get(communeCodes.size() / 2);
    }

    static String officer(String communeCode) {
        return "congchuc." + communeCode;
    }

    static String enumerator(String communeCode, int number) {
        return "rsv" + number + "." + communeCode;
    }

    static String villageHead(String villageCode) {
        return "truongthon." + villageCode;
    }
}
