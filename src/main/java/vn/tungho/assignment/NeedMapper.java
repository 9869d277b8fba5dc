package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import vn.tungho.security.Scope;

/** Households that are to have a helper. */
@Mapper
interface NeedMapper {
    List<HelpNeed> unhelped(@Param("communeCode") String communeCode, @Param("escapedFrom") LocalDate escapedFrom);

    int countUnhelped(@Param("scope") Scope scope, @Param("escapedFrom") LocalDate escapedFrom);

    List<Coverage.Part> coverage(
            @Param("scope") Scope scope,
            @Param("by") String by,
            @Param("escapedFrom") LocalDate escapedFrom,
            @Param("month") LocalDate month,
            @Param("today") LocalDate today);
}
