package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.tungho.security.Scope;

@Mapper
interface ChangeReportMapper {
    /** Communes with a change of class by a decision in the year within these days that have no report yet. */
    @Select("select r.commune_code, r.province_code from in_year_request r where r.state = 'RECOGNISED'"
            + " and r.kind in ('POVERTY', 'ESCAPE') and r.decided_on >= #{from} and r.decided_on < #{to}"
            + " and not exists (select 1 from change_report c where c.commune_code = r.commune_code and c.month = #{from})"
            + " group by r.commune_code, r.province_code")
    List<Owing> owing(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Insert("insert into change_report (commune_code, month, province_code, due_on) values (#{communeCode}, #{month},"
            + " #{provinceCode}, #{dueOn})")
    int insert(ChangeReport report);

    @Select("select * from change_report where commune_code = #{communeCode} and month = #{month}")
    Optional<ChangeReport> find(@Param("communeCode") String communeCode, @Param("month") LocalDate month);

    List<ChangeReport> page(@Param("scope") Scope scope);

    /** Unsent reports. */
    @Select("select * from change_report where sent_on is null")
    List<ChangeReport> open();

    @Update("update change_report set due_on = #{dueOn} where commune_code = #{communeCode} and month = #{month}")
    int moveDue(
            @Param("communeCode") String communeCode, @Param("month") LocalDate month, @Param("dueOn") LocalDate dueOn);

    List<ChangeLine> lines(
            @Param("communeCode") String communeCode, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Update("update change_report set number = #{number}, sent_on = #{on}, sent_by = #{by}, new_poor = #{poor},"
            + " new_near_poor = #{nearPoor}, escapes = #{escapes} where commune_code = #{communeCode} and month = #{month}"
            + " and sent_on is null")
    int send(
            @Param("communeCode") String communeCode,
            @Param("month") LocalDate month,
            @Param("number") String number,
            @Param("on") LocalDate on,
            @Param("by") String by,
            @Param("poor") int newPoor,
            @Param("nearPoor") int newNearPoor,
            @Param("escapes") int escapes);

    /** A commune that has to report. */
    record Owing(String communeCode, String provinceCode) {}
}
