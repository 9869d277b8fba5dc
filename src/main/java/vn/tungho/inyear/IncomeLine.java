package vn.tungho.inyear;

import java.math.BigDecimal;

/** One source of income over 12 months; amounts in đồng. */
public record IncomeLine(IncomeSource source, String detail, BigDecimal revenue, BigDecimal cost) {
    /** Revenue less cost; below zero in a bad year. */
    public BigDecimal net() {
        return revenue.subtract(cost);
    }
}
