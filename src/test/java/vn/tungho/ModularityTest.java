package vn.tungho;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules know only those they are allowed to know. */
class ModularityTest {
    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(TunghoApplication.class).verify();
    }
}
