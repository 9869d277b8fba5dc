package vn.tungho.support;

import java.util.Collection;

/** A fact as far as it is known. What is not known is said so, never taken for no. */
public enum Known {
    YES,
    NO,
    UNKNOWN,
    /** The programme does not ask for it. */
    NOT_ASKED;

    static Known of(boolean fact) {
        return fact ? YES : NO;
    }

    /** True of any: one yes is enough, and a no needs all to be known. Nobody known at all is not known. */
    static Known any(Collection<Known> facts) {
        if (facts.contains(YES)) {
            return YES;
        }
        return facts.isEmpty() || facts.contains(UNKNOWN) ? UNKNOWN : NO;
    }
}
