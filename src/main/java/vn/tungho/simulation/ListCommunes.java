package vn.tungho.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.springframework.stereotype.Component;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Commune;

/**
 * Finds out which commune a national list belongs to: by the first present commune code that stands in its rows, or where it has former
 * codes only, by the first that went to one commune.
 */
@Component
class ListCommunes {
    private static final int LOOKED_AT = 200;

    private final AreaDirectory areas;

    ListCommunes(AreaDirectory areas) {
        this.areas = areas;
    }

    String of(Path file) {
        try (var in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in);
                var rows = workbook.getFirstSheet().openStream()) {
            var codes = rows.limit(LOOKED_AT)
                    .flatMap(r -> r.stream()
                            .filter(java.util.Objects::nonNull)
                            .map(c -> c.getText().strip()))
                    .filter(text -> text.matches("\\d{5}"))
                    .distinct()
                    .toList();
            return codes.stream()
                    .flatMap(c -> areas.findCommune(c).stream())
                    .findFirst()
                    .or(() -> codes.stream()
                            .map(areas::currentCommunes)
                            .filter(current -> current.size() == 1)
                            .map(java.util.List::getFirst)
                            .findFirst())
                    .map(Commune::communeCode)
                    .orElseThrow(() -> new BusinessException(
                            "Không thấy mã xã nào, cũ hay mới, trong tệp “%s”. Ghi mã xã 5 chữ số vào cột “Mã xã”."
                                    .formatted(file.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
