package vn.tungho.shared.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.basis.ScoreBasis;

/** Keeps the basis of a score as one short text. */
@MappedTypes(ScoreBasis.class)
public class ScoreBasisTypeHandler extends BaseTypeHandler<ScoreBasis> {
    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, ScoreBasis basis, JdbcType jdbcType)
            throws SQLException {
        ps.setString(i, basis.written());
    }

    @Override
    public @Nullable ScoreBasis getNullableResult(ResultSet rs, String column) throws SQLException {
        return ScoreBasis.read(rs.getString(column));
    }

    @Override
    public @Nullable ScoreBasis getNullableResult(ResultSet rs, int column) throws SQLException {
        return ScoreBasis.read(rs.getString(column));
    }

    @Override
    public @Nullable ScoreBasis getNullableResult(CallableStatement cs, int column) throws SQLException {
        return ScoreBasis.read(cs.getString(column));
    }
}
