/** The workbook of official values: handed out with what is there, read back, held against the edition. */
@NullMarked
@NamedInterface("sheet")
package vn.tungho.standard.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
