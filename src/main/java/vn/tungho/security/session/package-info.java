/** Sessions and devices of people: what they are known by, how they end; uses the people of {@code security}. */
@NullMarked
package vn.tungho.security.session;

import org.jspecify.annotations.NullMarked;
