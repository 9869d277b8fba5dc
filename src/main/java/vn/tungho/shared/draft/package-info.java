/** Words typed into a form and not sent yet. */
@NullMarked
package vn.tungho.shared.draft;

import org.jspecify.annotations.NullMarked;
