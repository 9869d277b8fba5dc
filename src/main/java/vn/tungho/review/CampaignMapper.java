package vn.tungho.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface CampaignMapper {
    @Select("select next value for review_campaign_seq")
    long nextId();

    @Select("select from_month, from_day, to_month, to_day, article from review_window where kind = 'ANNUAL'")
    ReviewWindow window();

    int insert(@Param("c") CampaignRow campaign, @Param("by") String by, @Param("at") java.time.LocalDateTime at);

    Optional<CampaignRow> find(@Param("provinceCode") String provinceCode, @Param("year") int year);

    List<CampaignRow> ofProvince(String provinceCode);

    /** One review for each chosen commune that has a village; all of the province when none is chosen. */
    int insertReviews(@Param("c") CampaignRow campaign, @Param("communes") Set<String> communes);

    int insertVillageReviews(long campaignId);

    /** Every poor and near-poor household on the register, in one statement. */
    int insertRegisterCases(long campaignId);

    @Select("select review_id from review where campaign_id = #{campaignId} order by review_id")
    List<Long> reviewIds(long campaignId);

    /** A campaign as it is stored. */
    record CampaignRow(
            long campaignId,
            String provinceCode,
            int year,
            String editionId,
            @Nullable String nextEditionId,
            java.time.LocalDate opensOn,
            java.time.LocalDate closesOn,
            java.time.LocalDate listBy,
            java.time.LocalDate surveyBy,
            java.time.LocalDate meetingBy,
            java.time.LocalDate reportBy,
            java.time.LocalDate decisionBy) {
        static CampaignRow of(Campaign c) {
            var m = c.milestones();
            return new CampaignRow(
                    c.campaignId(),
                    c.provinceCode(),
                    c.year(),
                    c.editionId(),
                    c.nextEditionId(),
                    c.opensOn(),
                    c.closesOn(),
                    m.listBy(),
                    m.surveyBy(),
                    m.meetingBy(),
                    m.reportBy(),
                    m.decisionBy());
        }

        Campaign toCampaign() {
            return new Campaign(
                    campaignId,
                    provinceCode,
                    year,
                    editionId,
                    nextEditionId,
                    opensOn,
                    closesOn,
                    new Milestones(listBy, surveyBy, meetingBy, reportBy, decisionBy));
        }
    }
}
