package vn.tungho.security.factor;

import org.springframework.stereotype.Component;

/** Takes somebody's second factor away, so that he enrols a new one at his next sign-in; two administrators do it. */
@Component
public class FactorReset {
    private final FactorMapper mapper;

    FactorReset(FactorMapper mapper) {
        this.mapper = mapper;
    }

    /** App and recovery codes are worth nothing from now on. */
    public void lift(long userId) {
        mapper.deleteCodes(userId);
        mapper.delete(userId);
    }

    /** True when the person has an app that makes codes. */
    public boolean isEnrolled(long userId) {
        return mapper.find(userId).filter(k -> k.confirmedAt() != null).isPresent();
    }
}
