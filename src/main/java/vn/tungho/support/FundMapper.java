package vn.tungho.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** Funds, promises, receipts, and what was used. */
@Mapper
interface FundMapper {
    @Select("select next value for support_fund_seq")
    long nextFundId();

    @Insert(
            "insert into support_fund (fund_id, province_code, commune_code, name, source, programme_code, year, budget,"
                    + " opened_by, opened_at) values (#{f.fundId}, #{f.provinceCode}, #{f.communeCode}, #{f.name}, #{f.source},"
                    + " #{f.programmeCode}, #{f.year}, #{f.budget}, #{by}, #{at})")
    int insertFund(@Param("f") Fund fund, @Param("by") String by, @Param("at") LocalDateTime at);

    /** Holds the fund until the transaction ends, so that two payments cannot use the same money. */
    @Select("select fund_id from support_fund where fund_id = #{fundId} for update")
    Optional<Long> lock(long fundId);

    Optional<Fund> findById(long fundId);

    List<Fund> funds(@Param("scope") Scope scope, @Param("year") int year);

    /** Funds that may pay in a commune: its own and the province's. */
    List<Fund> payable(
            @Param("provinceCode") String provinceCode,
            @Param("communeCode") String communeCode,
            @Param("programmeCode") String programmeCode);

    List<SourceTotals> totals(@Param("scope") Scope scope, @Param("year") int year);

    @Select("select next value for support_pledge_seq")
    long nextPledgeId();

    @Insert(
            "insert into support_pledge (pledge_id, fund_id, giver, kind, description, amount, promised_on, recorded_by,"
                    + " recorded_at) values (#{p.pledgeId}, #{p.fundId}, #{p.giver}, #{p.kind}, #{p.description}, #{p.amount},"
                    + " #{p.promisedOn}, #{by}, #{at})")
    int insertPledge(@Param("p") Pledge pledge, @Param("by") String by, @Param("at") LocalDateTime at);

    @Select("select p.pledge_id, p.fund_id, p.giver, p.kind, p.description, p.amount, p.promised_on,"
            + " coalesce((select sum(r.amount) from support_receipt r where r.pledge_id = p.pledge_id and r.withdrawn_at is null), 0) as received,"
            + " p.version, p.corrected_reason, p.withdrawn_reason, p.withdrawn_by"
            + " from support_pledge p where p.fund_id = #{fundId} order by p.promised_on, p.pledge_id")
    List<Pledge> pledges(long fundId);

    /** Puts a promise right as it stood at {@code version}; 0 when somebody else did so since. */
    @Update("update support_pledge set giver = #{p.giver}, kind = #{p.kind}, description = #{p.description},"
            + " amount = #{p.amount}, promised_on = #{p.promisedOn}, corrected_reason = #{reason}, version = version + 1"
            + " where pledge_id = #{p.pledgeId} and version = #{p.version} and withdrawn_reason is null")
    int correctPledge(@Param("p") Pledge pledge, @Param("reason") String reason);

    @Update("update support_pledge set withdrawn_reason = #{reason}, withdrawn_by = #{by}, version = version + 1"
            + " where pledge_id = #{id} and version = #{version} and withdrawn_reason is null")
    int withdrawPledge(
            @Param("id") long pledgeId,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("by") String by);

    @Insert("insert into support_receipt (receipt_id, fund_id, pledge_id, amount, received_on, note, recorded_by,"
            + " recorded_at) values (next value for support_receipt_seq, #{fundId}, #{pledgeId}, #{amount},"
            + " #{receivedOn}, #{note}, #{by}, #{at})")
    int insertReceipt(
            @Param("fundId") long fundId,
            @Param("pledgeId") @Nullable Long pledgeId,
            @Param("amount") long amount,
            @Param("receivedOn") LocalDate receivedOn,
            @Param("note") String note,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Insert("insert into support_payment (payment_id, case_id, stage_no, fund_id, amount, kind, description,"
            + " second_source_reason, paid_on, for_month, recorded_by, recorded_at) values (next value for support_payment_seq,"
            + " #{caseId}, #{stageNo}, #{d.fundId}, #{d.amount}, #{d.kind}, #{d.description}, #{d.secondSourceReason},"
            + " #{d.paidOn}, #{d.forMonth}, #{by}, #{at})")
    int insertPayment(
            @Param("caseId") long caseId,
            @Param("stageNo") int stageNo,
            @Param("d") PaymentData data,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    /** Writes what was corrected; 0 when somebody else did so since {@code version}. */
    int change(
            @Param("fundId") long fundId,
            @Param("version") int version,
            @Param("name") String name,
            @Param("source") FundSource source,
            @Param("programmeCode") @Nullable String programmeCode,
            @Param("year") int year,
            @Param("budget") long budget);

    @Update("update support_fund set version = version + 1, is_closed = #{isClosed}, closed_reason = #{reason}"
            + " where fund_id = #{fundId} and version = #{version}")
    int close(
            @Param("fundId") long fundId,
            @Param("version") int version,
            @Param("isClosed") boolean isClosed,
            @Param("reason") String reason);

    List<Receipt> receipts(long fundId);

    @Update("update support_receipt set withdrawn_at = #{at}, withdrawn_by = #{by}, withdrawn_reason = #{reason}"
            + " where receipt_id = #{id} and fund_id = #{fundId} and withdrawn_at is null")
    int withdrawReceipt(
            @Param("fundId") long fundId,
            @Param("id") long receiptId,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Update("update support_payment set withdrawn_at = #{at}, withdrawn_by = #{by}, withdrawn_reason = #{reason}"
            + " where payment_id = #{id} and case_id = #{caseId} and withdrawn_at is null")
    int withdrawPayment(
            @Param("caseId") long caseId,
            @Param("id") long paymentId,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    List<Payment> paymentsOfCase(long caseId);

    List<Payment> paymentsOfFund(@Param("fundId") long fundId, @Param("limit") int limit);
}
