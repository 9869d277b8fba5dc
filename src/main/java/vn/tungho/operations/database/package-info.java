/** The database: the embedded server, the pool, the migrations' set-up. */
@NullMarked
package vn.tungho.operations.database;

import org.jspecify.annotations.NullMarked;
