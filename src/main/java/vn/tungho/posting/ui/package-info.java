/** Putting lists up at two places, the page of a posted list, and taking down what people say against it. */
@NullMarked
package vn.tungho.posting.ui;

import org.jspecify.annotations.NullMarked;
