package vn.tungho.security.factor;

import org.springframework.stereotype.Component;

/** Before somebody signs, a code of the second factor is asked again; the steps at which one signs are rows of {@code signing_task}. */
@Component
public class Signings {
    private final FactorMapper mapper;
    private final FactorPolicy policy;
    private final SecondFactor factor;

    Signings(FactorMapper mapper, FactorPolicy policy, SecondFactor factor) {
        this.mapper = mapper;
        this.policy = policy;
        this.factor = factor;
    }

    /** Refuses in words when the step is a signature and the last code is too old. */
    public void requireFresh(String kind) {
        if (isSigning(kind)) {
            factor.requireFresh();
        }
    }

    /** True when the page has to say that a code comes first. */
    public boolean mustRepeat(String kind) {
        return isSigning(kind) && factor.mustRepeat();
    }

    private boolean isSigning(String kind) {
        return policy.isOn() && mapper.isSigning(kind);
    }
}
