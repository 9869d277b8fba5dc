package vn.tungho.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FigureTest {
    private final Figure faster = new Figure("list", 0.5, "ms", "bare", 12.34567, Target.timesFaster(20));

    @Test
    void a_figure_is_one_json_object_on_one_line() {
        assertThat(faster.json()).doesNotContain("\n");
        var read = JsonMapper.builder().build().readTree(faster.json());
        assertThat(read.get("name").asString()).isEqualTo("list");
        assertThat(read.get("value").asDouble()).isEqualTo(0.5);
        assertThat(read.get("unit").asString()).isEqualTo("ms");
        assertThat(read.get("yardstick").asString()).isEqualTo("bare");
        assertThat(read.get("yardstickValue").asDouble()).isEqualTo(12.35);
        assertThat(read.get("ratio").asDouble()).isEqualTo(24.69);
        assertThat(read.get("met").asBoolean()).isTrue();
    }

    @Test
    void a_missed_target_is_said() {
        assertThat(new Figure("list", 2, "ms", "bare", 12, Target.timesFaster(20)).json())
                .contains("\"met\":false");
        assertThat(new Figure("done", 3, "ms", "bare", 1.5, Target.timesAsLong(1.5)).isMet())
                .isFalse();
        assertThat(new Figure("score", 6_000, "hộ/s", "read", 100, Target.atLeast(5_000)).isMet())
                .isTrue();
    }

    @Test
    void large_numbers_are_written_out() {
        assertThat(Figure.number(123_456).toPlainString()).isEqualTo("123500");
        assertThat(new Figure("rows", 123_456, "dòng/s", "load", 1e6, Target.none()).json())
                .doesNotContain("E+");
    }

    @Test
    void the_table_has_a_line_for_each_figure() {
        assertThat(FigureTable.of(List.of(faster, faster)).lines()).hasSize(3);
    }

    @Test
    void percentiles_are_of_all_samples() {
        var samples = new Samples();
        for (var i = 1; i <= 1_000; i++) {
            samples.add(i * 1_000_000L);
        }
        assertThat(samples.p50()).isEqualTo(500);
        assertThat(samples.p95()).isEqualTo(950);
    }
}
