package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.TypedTerms;

/** No length of a term is typed where people read it: it is taken from its row, so that a change of the law changes every text. */
@LegalRule("R-TERM-FROM-ROW")
class TypedTermsTest {
    /** What looks like a term and is none, and why. */
    private static final Map<String, String> NO_TERMS = Map.of(
            "12 tháng", "the income form (Phụ lục VIII) asks for a year: a period it looks back on, no term",
            "\"6 tháng \"", "a half-year that is reported on",
            "áu tháng", "a half-year that is reported on",
            "ngày %02d tháng %s", "a date in words",
            "%d ngày qua", "how far a figure looks back",
            "một trong hai ngày", "two dates of one form",
            "một bê cái 8 tháng", "an example of what may be typed",
            "Trong 7 ngày", "a filter of the list of work");

    @Test
    void noTermIsTypedInTextsFormsPagesAndDiagrams() {
        assertThat(TypedTerms.everywhere())
                .as("take the length from its row, such as calendar.length(RULE), or leave the number out")
                .filteredOn(p -> NO_TERMS.keySet().stream().noneMatch(p.text()::contains))
                .isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() {
        var places = TypedTerms.everywhere();
        assertThat(NO_TERMS.keySet())
                .allSatisfy(words -> assertThat(places).anyMatch(p -> p.text().contains(words)));
    }

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
                "chín mươi ngày"
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

    @Test
    void commentsAreNotRead() {
        assertThat(TypedTerms.inJava("    /** At most 3 ngày làm việc. */\n    // 3 ngày\n    var x = 3;"))
                .isEmpty();
        assertThat(TypedTerms.inPage("<!-- 3 ngày -->\n// 5 ngày\n/* 7 ngày */"))
                .isEmpty();
    }
}
