package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportMapper {
    List<HelpReport.Line> lines(
            @Param("communeCode") String communeCode,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("by") String by);

    List<Burden> burden(
            @Param("communeCode") String communeCode,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("minutes") int minutes,
            @Param("questions") int questions);
}
