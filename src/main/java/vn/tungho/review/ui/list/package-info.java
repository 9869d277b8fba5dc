/** Making the list of households and dealing them to enumerators. */
@NullMarked
package vn.tungho.review.ui.list;

import org.jspecify.annotations.NullMarked;
