package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import vn.tungho.security.Scope;

/** Counts objections and complaints by village and day. */
@Mapper
interface SurgeMapper {
    List<SurgeRow> rows(
            @Param("scope") Scope scope,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("limit") int limit);
}
