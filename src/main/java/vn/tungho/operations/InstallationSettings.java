package vn.tungho.operations;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the installation remembers about itself: a name and a value. */
@Service
class InstallationSettings {
    private final JdbcClient jdbc;

    InstallationSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<String> find(String name) {
        return jdbc.sql("select value from app_setting where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    @Transactional
    void put(String name, String value) {
        jdbc.sql("insert into app_setting (name, value) values (?, ?) on duplicate key update value = values(value)")
                .params(name, value)
                .update();
    }
}
