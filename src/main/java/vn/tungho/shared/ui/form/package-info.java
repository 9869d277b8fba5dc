/** The base of all forms: fields bound to the components of a data record by Vaadin's Binder, judged by the record's own rules. */
@NullMarked
package vn.tungho.shared.ui.form;

import org.jspecify.annotations.NullMarked;
