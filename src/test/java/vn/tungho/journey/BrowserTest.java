package vn.tungho.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.tungho.testing.ApplicationAtWork;
import vn.tungho.testing.TestDatabase;

/**
 * A test through a real browser on the whole application with its web server. The engine's jobs run when the test moves the day
 * or a person looks for work.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tungho.engine.jobs=false",
            "tungho.demo=false",
            "tungho.security.bcrypt-strength=4",
            "tungho.second-factor=off",
            // the attacks need not wait as long as a village's line may be slow
            "tungho.limits.grace=2s",
            "tungho.health.port=0"
        })
@ExtendWith({ApplicationAtWork.class, LongSessions.class})
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface BrowserTest {}
