package vn.tungho.inyear;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

@Mapper
interface RequestMapper {
    @Select("select next value for in_year_request_seq")
    long nextId();

    int insert(
            @Param("r") Request request,
            @Param("plain") String plainHeadName,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    @Select("select * from in_year_request where request_id = #{requestId}")
    Optional<Request> findById(long requestId);

    /** The request, held until the transaction ends. */
    @Select("select * from in_year_request where request_id = #{requestId} for update")
    Request lock(long requestId);

    @Select("select * from in_year_request where tracking_code = #{code}")
    Optional<Request> findByCode(String code);

    @Select("select * from in_year_request where household_id = #{householdId} order by request_id desc")
    List<Request> ofHousehold(long householdId);

    List<Request> findAll(@Param("ids") Collection<Long> requestIds);

    /** Requests within the scope, the newest first; {@code before} is the last id seen. */
    List<Request> page(
            @Param("scope") Scope scope,
            @Param("filter") RequestFilter filter,
            @Param("plain") @Nullable String plain,
            @Param("before") long before,
            @Param("limit") int limit);

    List<StateCount> counts(@Param("scope") Scope scope);

    /** How many requests stand at a state. */
    record StateCount(RequestState state, int number) {}
}
