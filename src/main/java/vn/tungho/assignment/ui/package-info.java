/** Screens of helpers, committees, cell secretaries and whoever watches over the help. */
@NullMarked
@NamedInterface("ui")
package vn.tungho.assignment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
