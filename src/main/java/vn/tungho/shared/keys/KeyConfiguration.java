package vn.tungho.shared.keys;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one set of keys of this program. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    /** In the data folder, unless {@code TUNGHO_KEYS} names another file. */
    @Bean
    KeyFile keyFile(@Value("${tungho.data}") Path data, @Value("${tungho.keys:}") String named) {
        return named.isBlank() ? KeyFile.in(data) : new KeyFile(Path.of(named.strip()));
    }

    /** Those that fit the database; a new database gets new ones. */
    @Bean
    @DependsOnDatabaseInitialization
    Keys keys(KeyFile file, JdbcClient jdbc) {
        return new KeyCheck(jdbc, file).keys();
    }
}
