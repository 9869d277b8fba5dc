/** What nobody outside may use up: connections, threads, bodies, sessions. Below every controller, before anything is read. */
@NullMarked
package vn.tungho.security.limits;

import org.jspecify.annotations.NullMarked;
