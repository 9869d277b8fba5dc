/** Từng Hộ: case management for poverty reduction, household by household. */
@NullMarked
package vn.tungho;

import org.jspecify.annotations.NullMarked;
