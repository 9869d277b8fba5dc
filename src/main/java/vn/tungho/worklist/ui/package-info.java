/** The work list and the page of one task, in which the modules put their forms. */
@NullMarked
package vn.tungho.worklist.ui;

import org.jspecify.annotations.NullMarked;
