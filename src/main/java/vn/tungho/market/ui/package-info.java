/** The board of vacancies, courses and buyers, and what came of each referral. */
@NullMarked
package vn.tungho.market.ui;

import org.jspecify.annotations.NullMarked;
