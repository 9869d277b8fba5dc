/** Pages of the standard, and the parts of them that other pages embed. */
@NullMarked
@NamedInterface("ui")
package vn.tungho.standard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
