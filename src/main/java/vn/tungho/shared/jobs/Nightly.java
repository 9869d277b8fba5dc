package vn.tungho.shared.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is done once a day at its hour, by one node, and made up for once when no node ran then. The method bears being begun again when it
 * was cut off.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Nightly {
    /** The name under which its runs are kept; never changed. */
    String name();

    /** What it does, in words for the administrator. */
    String label();

    /** The hour in Vietnam, such as {@code 03:10}. */
    String at();
}
