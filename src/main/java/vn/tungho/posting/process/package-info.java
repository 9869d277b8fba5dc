/** Connects public postings with their process. */
@NullMarked
package vn.tungho.posting.process;

import org.jspecify.annotations.NullMarked;
