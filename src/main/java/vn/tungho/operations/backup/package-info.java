/** Backups of a whole installation: made while people work, encrypted with the office's key, restored into an empty place; uses the embedded server's programs. */
@NullMarked
package vn.tungho.operations.backup;

import org.jspecify.annotations.NullMarked;
