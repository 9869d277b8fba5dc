/** Pages of groups and of the library of models. */
@NullMarked
package vn.tungho.livelihood.ui;

import org.jspecify.annotations.NullMarked;
