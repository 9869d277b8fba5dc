/** The pages and task forms of support: rights, cases, returnable things, funds, programmes. */
@NullMarked
package vn.tungho.support.ui;

import org.jspecify.annotations.NullMarked;
