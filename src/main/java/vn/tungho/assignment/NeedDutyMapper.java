package vn.tungho.assignment;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Which commune's item stands on the work list. */
@Mapper
interface NeedDutyMapper {
    @Select("select count(*) > 0 from work_item where business_key = #{key} and kind = #{kind} and status = 'OPEN'")
    boolean isOpen(@Param("key") String key, @Param("kind") String kind);

    @Select("select source_id from work_item where business_key = #{key} and kind = #{kind} and status = 'OPEN'")
    List<String> openSources(@Param("key") String key, @Param("kind") String kind);

    @Select("select secretary_id from party_cell where cell_id = #{cellId}")
    @Nullable Long secretaryOf(long cellId);

    @Select("select next value for assignment_seq")
    long nextNumber();
}
