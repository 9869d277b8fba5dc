package vn.tungho.monitoring;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/** The notes that the review keeps of its meetings. */
@Mapper
interface ObservationMapper {
    List<ObservedMeeting> page(
            @Param("filter") ObservationFilter filter,
            @Param("scope") Scope scope,
            @Param("after") @Nullable ObservedMeeting after,
            @Param("limit") int limit);

    ObservationService.Count count(@Param("filter") ObservationFilter filter, @Param("scope") Scope scope);
}
