/** The inbox, and the administrator's pages on words and outgoing messages. */
@NullMarked
package vn.tungho.notices.ui;

import org.jspecify.annotations.NullMarked;
