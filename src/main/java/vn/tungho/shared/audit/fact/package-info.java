/** Facts on which rights hang, told twice: in their rows and in the audit log. A row changed behind the program's back then differs. */
@NullMarked
package vn.tungho.shared.audit.fact;

import org.jspecify.annotations.NullMarked;
