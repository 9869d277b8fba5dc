/** The administrator's page on what failed, whether the work list is right, and how the system is. */
@NullMarked
package vn.tungho.operations.ui;

import org.jspecify.annotations.NullMarked;
