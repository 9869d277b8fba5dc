/** The pages of monitoring: plans, samples, the check list, findings, and the forms of each step. */
@NullMarked
package vn.tungho.monitoring.ui;

import org.jspecify.annotations.NullMarked;
