/** The pages of complaints: register, intake, a page for each step, the surge view, denunciations. */
@NullMarked
package vn.tungho.complaint.ui;

import org.jspecify.annotations.NullMarked;
