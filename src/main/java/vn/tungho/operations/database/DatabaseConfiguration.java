package vn.tungho.operations.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tungho.shared.outage.DatabaseState;

/**
 * The connection pool: on the embedded server, or, when {@code spring.datasource.url} is set, on an existing MariaDB server.
 * The pool bean takes the server bean as a parameter, so that the server stops last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final long LONGEST_WAIT_MILLIS = 4_000;

    @Bean(destroyMethod = "stop")
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${tungho.data}") Path data,
            @Value("${tungho.database.restarts:" + Restarts.MOST + "}") int restarts,
            DatabaseState state)
            throws Exception {
        var home = EmbeddedHome.of(data);
        home.expectNoHalfRestore();
        var server = EmbeddedMariaDb.open(home);
        var allowed = new Restarts(restarts, Restarts.WITHIN, System::nanoTime);
        new DatabaseKeeper(server, allowed, state, DatabaseKeeper::endProgram).watch();
        return server;
    }

    /** The pool for people's work; with an account of its own its rights are cut to what it needs, except for the bench, which makes tables. */
    @Bean
    @Primary
    HikariDataSource dataSource(
            ObjectProvider<EmbeddedMariaDb> embedded,
            @Value("${spring.datasource.url:embedded}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password,
            @Value("${tungho.verb:run}") String verb)
            throws Exception {
        var pool = new HikariDataSource();
        var server = embedded.getIfAvailable();
        if (server != null) {
            var home = EmbeddedHome.of(server.folder());
            var isOwner = verb.equals("bench");
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(isOwner ? EmbeddedHome.USER : EmbeddedHome.APPLICATION_USER);
            pool.setPassword(isOwner ? home.password() : home.applicationPassword());
        } else {
            pool.setJdbcUrl(withEngineNeeds(url));
            pool.setUsername(user);
            pool.setPassword(password);
        }
        pool.setPoolName("tungho");
        pool.setMaximumPoolSize(24);
        // whoever waits for a database that is away is told within seconds
        pool.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        pool.setValidationTimeout(LONGEST_WAIT_MILLIS / 2);
        // the engine accepts no other isolation
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionInitSql("SET time_zone = '+07:00', group_concat_max_len = 16777216");
        return pool;
    }

    /** Makes the tables: the embedded server's own account, else {@code TUNGHO_OWNER_USERNAME}, else the only one there is. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DriverManagerDataSource migrationDataSource(
            HikariDataSource pool,
            ObjectProvider<EmbeddedMariaDb> embedded,
            @Value("${tungho.owner.username:}") String owner,
            @Value("${tungho.owner.password:}") String password)
            throws Exception {
        var url = String.valueOf(pool.getJdbcUrl());
        var server = embedded.getIfAvailable();
        var source = server != null
                ? new DriverManagerDataSource(
                        url, EmbeddedHome.USER, EmbeddedHome.of(server.folder()).password())
                : owner.isBlank()
                        ? new DriverManagerDataSource(url, pool.getUsername(), pool.getPassword())
                        : new DriverManagerDataSource(url, owner, password);
        // a migration that writes the time writes ours, as the pool does
        var properties = new Properties();
        properties.setProperty("sessionVariables", "time_zone='+07:00'");
        source.setConnectionProperties(properties);
        return source;
    }

    /** With a second engine schema on the same server the driver would find the other one's tables. */
    private static String withEngineNeeds(String url) {
        return url + (url.contains("?") ? "&" : "?") + "nullDatabaseMeansCurrent=true";
    }
}
