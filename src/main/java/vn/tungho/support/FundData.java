package vn.tungho.support;

import org.jspecify.annotations.Nullable;

/**
 * What a source of money and goods is.
 *
 * @param programmeCode the only programme it may be used for; null for any
 * @param budget what is planned, in đồng; 0 only where the person says so
 */
public record FundData(
        String name, FundSource source, @Nullable String programmeCode, int year, long budget) {}
