/** What hinders a start, in one Vietnamese sentence with the way out; uses nothing else of the house. */
@NullMarked
package vn.tungho.operations.start;

import org.jspecify.annotations.NullMarked;
