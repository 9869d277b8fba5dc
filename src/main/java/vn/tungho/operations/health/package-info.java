/** How the program says that it lives, whatever its pages are doing. */
@NullMarked
package vn.tungho.operations.health;

import org.jspecify.annotations.NullMarked;
