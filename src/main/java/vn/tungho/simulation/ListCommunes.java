package vn.tungho.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.springframework.stereotype.Component;
import vn.tungho.shared.area.AreaDirectory;

/** Finds out which commune a national list belongs to: by the first commune code that stands in its rows. */
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
            return rows.limit(LOOKED_AT)
                    .flatMap(r -> r.stream()
                            .filter(java.util.Objects::nonNull)
                            .map(c -> c.getText().strip()))
                    .filter(text ->
                            text.matches("\\d{5}") && areas.findCommune(text).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no commune code in " + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
