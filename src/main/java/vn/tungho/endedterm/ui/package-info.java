/** The page of the questions about ended terms, and the officer's form. */
@NullMarked
@NamedInterface("ui")
package vn.tungho.endedterm.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
