package vn.tungho.market;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;
import vn.tungho.shared.area.Area;

/** Offers, what households produce, and who may be sent. */
@Mapper
interface OfferMapper {
    @Select("select next value for market_offer_seq")
    long nextId();

    int insert(
            @Param("id") long offerId,
            @Param("d") OfferData data,
            @Param("area") Area area,
            @Param("by") String by,
            @Param("at") LocalDateTime at);

    int change(
            @Param("id") long offerId,
            @Param("version") int version,
            @Param("d") OfferData data,
            @Param("area") Area area);

    @Update("update market_offer set is_closed = true, version = version + 1 where offer_id = #{offerId}")
    int close(long offerId);

    Optional<Offer> find(long offerId);

    /** Offers are public: all of the provinces, the one that closes first on top. */
    List<Offer> page(
            @Param("provinces") Collection<String> provinces,
            @Param("kind") @Nullable OfferKind kind,
            @Param("today") LocalDate today,
            @Param("open") boolean open,
            @Param("after") @Nullable Offer after,
            @Param("limit") int limit);

    /** People of the communes in the scope whose year of birth may fit and who were not sent to this offer. */
    List<Candidate> people(
            @Param("scope") Scope scope,
            @Param("offerId") long offerId,
            @Param("bornFrom") int bornFrom,
            @Param("bornTo") int bornTo,
            @Param("householdId") @Nullable Long householdId,
            @Param("limit") int limit);

    /** Households of the scope with the product that were not sent to this offer. */
    List<Candidate> producers(
            @Param("scope") Scope scope,
            @Param("offerId") long offerId,
            @Param("product") Product product,
            @Param("householdId") @Nullable Long householdId,
            @Param("limit") int limit);

    @Select("select product from household_product where household_id = #{householdId} order by product")
    List<Product> products(long householdId);

    @Update("delete from household_product where household_id = #{householdId}")
    int forgetProducts(long householdId);

    int insertProducts(
            @Param("householdId") long householdId,
            @Param("products") Collection<Product> products,
            @Param("by") String by,
            @Param("on") LocalDate on);
}
