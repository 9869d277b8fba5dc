package vn.tungho.operations.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The connection pool: on the embedded server, or, when {@code spring.datasource.url} is set, on an existing MariaDB server.
 * The pool bean takes the server bean as a parameter, so that the server stops last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean(destroyMethod = "stop")
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
    EmbeddedMariaDb embeddedMariaDb(@Value("${tungho.data}") Path data) throws Exception {
        var home = EmbeddedHome.of(data);
        home.expectNoHalfRestore();
        return EmbeddedMariaDb.open(home);
    }

    @Bean
    HikariDataSource dataSource(
            ObjectProvider<EmbeddedMariaDb> embedded,
            @Value("${spring.datasource.url:embedded}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password)
            throws Exception {
        var pool = new HikariDataSource();
        var server = embedded.getIfAvailable();
        if (server != null) {
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(EmbeddedHome.USER);
            pool.setPassword(EmbeddedHome.of(server.folder()).password());
        } else {
            pool.setJdbcUrl(withEngineNeeds(url));
            pool.setUsername(user);
            pool.setPassword(password);
        }
        pool.setPoolName("tungho");
        pool.setMaximumPoolSize(24);
        // the engine accepts no other isolation
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionInitSql("SET time_zone = '+07:00'");
        return pool;
    }

    /** With a second engine schema on the same server the driver would find the other one's tables. */
    private static String withEngineNeeds(String url) {
        return url + (url.contains("?") ? "&" : "?") + "nullDatabaseMeansCurrent=true";
    }
}
