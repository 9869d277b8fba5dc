/**
 * Cases that run when a release brings another version of their process model: which of them go over to it and which end as they began.
 */
@NullMarked
package vn.tungho.operations.models;

import org.jspecify.annotations.NullMarked;
