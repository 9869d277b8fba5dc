/**
 * Reads the household lists of the national software and of CSV files: a dry run that names what it would do to whom and asks what only
 * a person can tell, then all at once. What a list does not state stays as it is.
 */
@NullMarked
@NamedInterface("imports")
package vn.tungho.registry.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
