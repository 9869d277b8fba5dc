package vn.tungho.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.operations.HealthFacts;
import vn.tungho.testing.IntegrationTest;

/** Memory that runs out is told before it has. */
@IntegrationTest
class MemoryWatchTest {
    @Autowired
    MemoryWatch watch;

    @Autowired
    HealthFacts facts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void moreThanNineTenthsAfterTidyingUpIsToldOnceAndSoIsItsEnd() {
        watch.look(90, 100);
        assertThat(watch.shortSince()).isEmpty();
        watch.look(91, 100);
        watch.look(95, 100);
        assertThat(watch.shortSince()).isPresent();
        assertThat(facts.read().get("Sắp hết bộ nhớ")).contains("TUNGHO_MEMORY");
        watch.look(50, 100);
        assertThat(facts.read()).doesNotContainKey("Sắp hết bộ nhớ");
        assertThat(jdbc.sql("select count(*) from audit_entry where action in ('memory-short', 'memory-enough')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
