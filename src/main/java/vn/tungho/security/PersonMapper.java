package vn.tungho.security;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads a person with all grants of a day in one statement. */
@Mapper
interface PersonMapper {
    List<PersonRow> find(@Param("username") String username, @Param("today") LocalDate today);

    /** One grant of the person; role and codes are null in the single row of somebody without any. */
    record PersonRow(
            long userId,
            String username,
            String fullName,
            boolean mustChangePassword,
            int sessionStamp,
            @Nullable Role role,
            @Nullable String provinceCode,
            @Nullable String communeCode,
            @Nullable String villageCode,
            @Nullable Long onBehalfOf) {}
}
