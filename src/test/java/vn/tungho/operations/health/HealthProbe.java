package vn.tungho.operations.health;

import org.springframework.stereotype.Component;

/** Tells a test at which port health is told. */
@Component
public class HealthProbe {
    private final HealthDoor door;

    HealthProbe(org.springframework.beans.factory.ObjectProvider<HealthDoor> door) {
        this.door = door.getIfAvailable();
    }

    public int port() {
        return door.port();
    }
}
