package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TypedTerms;

/** The check for typed terms finds them wherever they may stand, and nothing else. */
@LegalRule("R-TERM-FROM-ROW")
class TypedTermsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "treo đủ 3 ngày làm việc",
                "Quá 15 ngày",
                "trong 90 ngày kể từ",
                "(03 ngày làm việc)",
                "trong %d ngày kể từ",
                "trong %02d ngày làm việc",
                "sau 36 tháng",
                "trong 24 giờ",
                "trong 2 tuần",
                "Hết ba ngày làm việc",
                "Năm ngày làm việc.",
                "trong mười lăm ngày",
                "trong ba mươi ngày",
                "chín mươi ngày",
                "trước ngày 5.",
                "chậm nhất ngày 10 hằng kỳ"
            })
    void aTypedTermIsFoundInWhateverItStands(String typed) {
        assertThat(TypedTerms.in("Danh sách " + typed)).hasSize(1);
        assertThat(TypedTerms.inJava("    var text = \"Danh sách " + typed + "\" + name;"))
                .hasSize(1);
        assertThat(TypedTerms.inModel("<userTask id=\"userTask_x\" name=\"" + typed + "\">"))
                .hasSize(1);
        assertThat(TypedTerms.inModel("<documentation>" + typed + "</documentation>"))
                .hasSize(1);
        assertThat(TypedTerms.inPage("<p>Hãy gửi, " + typed + "</p>")).hasSize(1);
        assertThat(TypedTerms.inPage("  h('li', {}, '" + typed + "'),")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 16 tháng 6 năm 2025",
                "chậm nhất 30/10/2026 tháng này",
                "trong thời hạn của luật",
                "mỗi tháng một lần",
                "sửa một ngày",
                "từ ngày 15 hằng tháng"
            })
    void datesAndWordsWithoutALengthAreNone(String words) {
        assertThat(TypedTerms.in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar.plusWorkingDays(clock.today(), 3)",
                "calendar.calendar().minusWorkingDays(due, REMIND_BEFORE)",
                "calendar.plusCalendarDays(from,\n    15)",
                "first.withDayOfMonth(5)",
                "first.withDayOfMonth(REPORT_DAY)",
                "today.minusMonths(36)",
                "today.plusDays(30)",
                "private static final int WORKING_DAYS = 3",
                "static final int REMIND_WORKING_DAYS_BEFORE = 1",
                "static final int LAST_DAY = 5"
            })
    void aTermCountedInTheCodeIsFound(String typed) {
        assertThat(TypedTerms.countsIn("        var x = " + typed + ";")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar.plusWorkingDays(from, rule.amount())",
                "calendar.due(TermIds.URGING, clock.today())",
                "day.plusDays(1)",
                "today.withDayOfMonth(1)",
                "from.plusMonths(1)",
                "from.plusDays(stopped)",
                "private static final int PAGE = 30",
                "static final int MOST_DAYS = 999",
                "static final int TODAY_FIRST = 2"
            })
    void aStepOfTheCalendarAndAnotherNumberAreNone(String code) {
        assertThat(TypedTerms.countsIn("        var x = " + code + ";")).isEmpty();
    }

    @Test
    void commentsAreNotRead() {
        assertThat(TypedTerms.inJava("    /** At most 3 ngày làm việc. */\n    // 3 ngày\n    var x = 3;"))
                .isEmpty();
        assertThat(TypedTerms.inPage("<!-- 3 ngày -->\n// 5 ngày\n/* 7 ngày */"))
                .isEmpty();
    }
}
