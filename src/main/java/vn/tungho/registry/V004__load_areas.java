package vn.tungho.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills provinces, communes and the 2025 mergers from the lists in {@code db/reference}. */
@Component
class V004__load_areas extends BaseJavaMigration {
    private static final int BATCH = 500;

    @Override
    public void migrate(Context context) throws Exception {
        load(context, "provinces.csv", "insert into province (province_code, name, kind, region) values ", f -> f);
        load(
                context,
                "communes.csv",
                "insert into commune (commune_code, name, kind, province_code, area_type) values ",
                f -> List.of(f.get(0), f.get(1), f.get(2), f.get(3), f.get(2).equals("ward") ? "URBAN" : "RURAL"));
        load(
                context,
                "commune_mergers_2025.csv",
                "insert into commune_merger (old_commune_code, old_name, old_district, old_province, commune_code) values ",
                f -> f);
    }

    private static void load(
            Context context, String file, String insert, Function<List<String>, List<String>> toColumns)
            throws Exception {
        var rows = new ArrayList<List<String>>();
        var resource = new ClassPathResource("db/reference/" + file);
        try (var reader = new BufferedReader(new InputStreamReader(resource.getInputStream(), UTF_8))) {
            reader.readLine();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(toColumns.apply(List.of(line.split(",", -1))));
            }
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            var marks = "(" + "?,".repeat(batch.getFirst().size() - 1) + "?)";
            try (var statement =
                    context.getConnection().prepareStatement(insert + (marks + ",").repeat(batch.size() - 1) + marks)) {
                int i = 0;
                for (var row : batch) {
                    for (var value : row) {
                        statement.setString(++i, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }
}
