/** Runs what is due once a night, on one node, and remembers how it went. */
@NullMarked
package vn.tungho.operations.jobs;

import org.jspecify.annotations.NullMarked;
