package vn.tungho.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application on a real MariaDB, one cached context for all of them. The engine's jobs run only when the
 * test says so. Tests commit; each makes rows of its own and never counts rows of others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "tungho.engine.jobs=false",
            "tungho.demo=false",
            "tungho.security.bcrypt-strength=4",
            "tungho.second-factor=off"
        })
@ExtendWith(ApplicationAtWork.class)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface IntegrationTest {}
