/** The page of the legal terms and the second administrator's form. */
@NullMarked
package vn.tungho.terms.ui;

import org.jspecify.annotations.NullMarked;
