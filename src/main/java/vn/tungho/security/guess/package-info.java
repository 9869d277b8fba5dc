/** Tries at passwords and codes, counted in the database before anything is compared; uses nothing but {@code shared}. */
@NullMarked
package vn.tungho.security.guess;

import org.jspecify.annotations.NullMarked;
