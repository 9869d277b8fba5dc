/** Connects publications with their process. */
@NullMarked
package vn.tungho.publication.process;

import org.jspecify.annotations.NullMarked;
