package vn.tungho.registry;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import vn.tungho.security.Scope;

@Mapper
interface VillageMapper {
    List<VillageRow> villages(@Param("communeCode") String communeCode, @Param("scope") Scope scope);
}
