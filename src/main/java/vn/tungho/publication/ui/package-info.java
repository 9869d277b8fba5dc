/** The pages and forms of publications. */
@NullMarked
package vn.tungho.publication.ui;

import org.jspecify.annotations.NullMarked;
