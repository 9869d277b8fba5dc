package vn.tungho.shared.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class AreaDirectoryTest {
    @Autowired
    AreaDirectory areas;

    @Test
    void allProvincesAndCommunesAreThere() {
        assertThat(areas.provinces()).hasSize(34);
        assertThat(areas.provinces().stream()
                        .mapToInt(p -> areas.communes(p.provinceCode()).size())
                        .sum())
                .isEqualTo(3321);
        assertThat(areas.communes("44")).hasSize(78);
        assertThat(areas.commune("18919").region()).isEqualTo(Region.NORTH_CENTRAL_COAST);
    }

    @Test
    void wardsAreUrbanCommunesAndSpecialZonesRural() {
        assertThat(areas.commune("18880").areaType()).isEqualTo(AreaType.URBAN);
        assertThat(areas.commune("18919").areaType()).isEqualTo(AreaType.RURAL);
        assertThat(areas.commune("19742").areaType()).isEqualTo(AreaType.RURAL);
    }

    @Test
    void namesMatchWhereverTheToneMarkStands() {
        for (var name : new String[] {"Xã Lệ Thuỷ", "lệ thủy", "LỆ THỦY", "Lê\u0323 Thu\u0309y", "Le Thuy"}) {
            assertThat(areas.findCommuneByName("44", name).map(Commune::communeCode))
                    .as(name)
                    .contains("19249");
        }
        assertThat(areas.findCommuneByName("44", "Minh Hóa").map(Commune::communeCode))
                .contains("18901");
    }

    @Test
    void formerCodesLeadToWhatTheyBecame() {
        assertThat(areas.formerCommunes("00001")).isNotEmpty();
        assertThat(areas.currentCommunes("00001"))
                .extracting(Commune::communeCode)
                .containsExactly("00097");
        assertThat(areas.currentCommunes("99999")).isEmpty();
    }

    @Test
    void aVillageIsMadeOnceAndNumberedWithinItsCommune() {
        var first = areas.ensureVillage("00004", "Thôn Bắc Sơn");
        assertThat(areas.ensureVillage("00004", "thôn  bắc sơn")).isEqualTo(first);
        var second = areas.ensureVillage("00004", "Bản Khe Giữa");
        assertThat(second.villageCode()).isEqualTo("00004002");
        assertThat(areas.displayName(second.area())).isEqualTo("Bản Khe Giữa, Phường Ba Đình");
        assertThatThrownBy(() -> areas.renameVillage(second.villageCode(), "Thôn Bắc Sơn"))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> areas.village("00000000")).isInstanceOf(BusinessException.class);
    }
}
