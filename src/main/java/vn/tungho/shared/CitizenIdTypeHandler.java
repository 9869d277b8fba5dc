package vn.tungho.shared;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@MappedTypes(CitizenId.class)
class CitizenIdTypeHandler extends BaseTypeHandler<CitizenId> {
    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, CitizenId id, JdbcType type) throws SQLException {
        ps.setString(i, id.number());
    }

    @Override
    public @Nullable CitizenId getNullableResult(ResultSet rs, String column) throws SQLException {
        return of(rs.getString(column));
    }

    @Override
    public @Nullable CitizenId getNullableResult(ResultSet rs, int column) throws SQLException {
        return of(rs.getString(column));
    }

    @Override
    public @Nullable CitizenId getNullableResult(CallableStatement cs, int column) throws SQLException {
        return of(cs.getString(column));
    }

    private static @Nullable CitizenId of(@Nullable String number) {
        return number == null ? null : new CitizenId(number);
    }
}
