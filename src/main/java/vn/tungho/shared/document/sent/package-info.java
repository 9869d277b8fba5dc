/** What people and devices send: sniffed, limited, pictures encoded anew; nothing of it is served as it came except to be taken along. */
@NullMarked
package vn.tungho.shared.document.sent;

import org.jspecify.annotations.NullMarked;
