package vn.tungho.support.facts;

import java.util.Collection;

/** A fact as far as it is known. What is not known is said so, never taken for no. */
public enum Known {
    YES,
    NO,
    UNKNOWN;

    public static Known of(boolean fact) {
        return fact ? YES : NO;
    }

    /** True of any: one yes is enough, and a no needs all to be known. Nobody known at all is not known. */
    public static Known any(Collection<Known> facts) {
        if (facts.contains(YES)) {
            return YES;
        }
        return facts.isEmpty() || facts.contains(UNKNOWN) ? UNKNOWN : NO;
    }
}
