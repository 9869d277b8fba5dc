/** The office's page of what came in through the public board and needs a household. */
@NullMarked
package vn.tungho.publicboard.ui;

import org.jspecify.annotations.NullMarked;
