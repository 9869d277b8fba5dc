/** Provinces, communes, villages and their codes. */
@NullMarked
package vn.tungho.shared.area;

import org.jspecify.annotations.NullMarked;
