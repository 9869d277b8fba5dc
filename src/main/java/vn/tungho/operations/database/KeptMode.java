package vn.tungho.operations.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Asks an existing database server, before anything is started, whether its installation is a demo or for real work. */
public final class KeptMode {
    private static final String MILLIS = "5000";

    private KeptMode() {}

    /**
     * The mode, {@code demo} or {@code empty}; empty for the embedded server, for a database that was not filled yet, and when it does not
     * answer, which the start then says itself.
     *
     * @param typed properties of Spring as typed, {@code --name=value}
     */
    public static Optional<String> of(List<String> typed, Map<String, String> environment) {
        var url = value("url", typed, environment);
        if (url == null || url.equals("embedded")) {
            return Optional.empty();
        }
        var properties = new Properties();
        properties.setProperty("connectTimeout", MILLIS);
        properties.setProperty("socketTimeout", MILLIS);
        var user = value("username", typed, environment);
        var password = value("password", typed, environment);
        properties.setProperty("user", user == null ? "" : user);
        properties.setProperty("password", password == null ? "" : password);
        try (var connection = DriverManager.getConnection(url, properties);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select value from app_setting where name = 'mode'")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String value(String name, List<String> typed, Map<String, String> environment) {
        var option = "--spring.datasource." + name + "=";
        return typed.stream()
                .filter(t -> t.startsWith(option))
                .map(t -> t.substring(option.length()))
                .findFirst()
                .orElse(environment.get("SPRING_DATASOURCE_" + name.toUpperCase(java.util.Locale.ROOT)));
    }
}
