/** What went wrong under a person's hands: a number that he is told, and what the administrator finds by it. */
@NullMarked
package vn.tungho.shared.trouble;

import org.jspecify.annotations.NullMarked;
