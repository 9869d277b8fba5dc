/** Screens of the register: list, household, form, import, villages. */
@NullMarked
package vn.tungho.registry.ui;

import org.jspecify.annotations.NullMarked;
