/** How devices speak with the server: JSON over the sign-in session, errors in Vietnamese. */
@NullMarked
package vn.tungho.field.api;

import org.jspecify.annotations.NullMarked;
