package vn.tungho.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VillageDoublesTest {
    @Test
    void twoSpellingsOfOneVillageAreAskedAbout() {
        assertThat(VillageDoubles.of(Map.of("1", "Thôn Tân Lý", "2", "Thon Tan Ly", "3", "Thôn Tân Hòa")))
                .isEqualTo(Map.of("1", List.of("Thon Tan Ly"), "2", List.of("Thôn Tân Lý")));
        assertThat(VillageDoubles.of(Map.of("1", "Thôn Tân Lí", "2", "Thôn Tân Lý")))
                .hasSize(2);
    }

    @Test
    void whatIsTwoVillagesIsNotAskedAbout() {
        assertThat(VillageDoubles.of(Map.of("1", "Bản Khe Da", "2", "Bản Khe Đá", "3", "Bản Khe Dạ")))
                .as("typed with marks, they are three")
                .isEmpty();
        assertThat(VillageDoubles.of(Map.of("1", "Thôn 1 (xã Hoàn Trạch)", "2", "Thôn 1 (xã Tây Trạch)")))
                .as("of two former communes")
                .isEmpty();
        assertThat(VillageDoubles.of(Map.of("1", "Thôn 1", "2", "Bản 1"))).isEmpty();
    }
}
