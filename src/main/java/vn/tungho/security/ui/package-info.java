/** Signing in, one's own account, users, deputies, audit log; and the entries of the navigation. */
@NullMarked
package vn.tungho.security.ui;

import org.jspecify.annotations.NullMarked;
