/** What a result rests on, and how papers and screens say which part of it is not confirmed. */
@NullMarked
package vn.tungho.shared.basis;

import org.jspecify.annotations.NullMarked;
