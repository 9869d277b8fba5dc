package vn.tungho.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.tungho.shared.BusinessException;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class ListCommunesTest {
    @Autowired
    ListCommunes communes;

    private static Path trial(String name) throws IOException {
        return new ClassPathResource("trials/" + name).getFile().toPath();
    }

    @Test
    void aListBelongsToTheCommuneOfItsCodes() throws IOException {
        assertThat(communes.of(trial("09-merged.xlsx"))).isEqualTo("19111");
    }

    @Test
    void aListWithFormerCodesOnlyBelongsToTheCommuneTheyBecame() throws IOException {
        assertThat(communes.of(trial("15d-same-village-name-of-two-former-communes.xlsx")))
                .isEqualTo("19111");
    }

    @Test
    void aListWithoutAnyCodeIsRefusedInWords() throws IOException {
        var file = Files.createTempFile("list", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Danh sách").value(0, 0, "không có mã");
        }
        assertThatThrownBy(() -> communes.of(file))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("mã xã");
    }
}
