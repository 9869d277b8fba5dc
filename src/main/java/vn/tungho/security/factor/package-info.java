/** The second factor of those who sign, administer or oversee: codes of an app on their telephone; uses the people and sessions of {@code security}. */
@NullMarked
package vn.tungho.security.factor;

import org.jspecify.annotations.NullMarked;
