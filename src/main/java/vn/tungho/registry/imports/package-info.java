/** Reads the household lists of the national software and of CSV files: a dry run with a report first, then all at once. */
@NullMarked
@NamedInterface("imports")
package vn.tungho.registry.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
