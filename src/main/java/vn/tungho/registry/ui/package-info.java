/** Screens of the register: list, household, form, import, villages. */
@NullMarked
@NamedInterface("ui")
package vn.tungho.registry.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
