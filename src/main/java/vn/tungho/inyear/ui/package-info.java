/** Screens of in-year requests: intake, screening, income form, decision, disasters, the monthly report. */
@NullMarked
package vn.tungho.inyear.ui;

import org.jspecify.annotations.NullMarked;
